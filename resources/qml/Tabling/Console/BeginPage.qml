// The first run of a real campaign, a step at a time.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property BeginModel beginning
    readonly property string stage: beginning.stage

    objectName: "begin_page"
    page: beginning
    kicker: qsTr("A new campaign")
    onStageChanged: soon.restart()

    // Whoever types finds the cursor in the first line of each step. A page that is left takes this along with it.
    Timer {
        id: soon
        interval: 0
        running: true
        onTriggered: ({ place: called, facts: facts.itemAt(0), prove: back })[view.stage]?.begin()
    }
    Column {
        width: parent.width
        visible: view.beginning.stage === "place"
        spacing: Theme.margin

        Words {
            width: parent.width
            text: qsTr("Everything of a campaign lies in one folder: its petition, its keys, its backups. Tabling "
                       + "makes it now.")
        }
        WorkspaceName {
            id: called
            name: "begin"
            width: parent.width
            place: view.beginning.place
            trouble: view.beginning.trouble
            onAccepted: view.beginning.forth()
        }
        TickBox {
            objectName: "begin_on_server"
            width: parent.width
            text: qsTr("Keep the petition on a server, so that several people work with it at once")
            ticked: view.beginning.server.wanted
            onAnswered: (ticked) => view.beginning.server.want(ticked)
        }
        Words {
            width: parent.width
            visible: view.beginning.server.wanted
            text: qsTr("Ask whoever keeps the server for an empty PostgreSQL database, its address and a password. "
                       + "They can see what it holds: have its disk encrypted. The keys stay here.")
        }
        ServerLines {
            name: "begin"
            width: parent.width
            visible: view.beginning.server.wanted
            server: view.beginning.server
            onAccepted: view.beginning.forth()
        }
    }
    Column {
        width: parent.width
        visible: view.beginning.stage === "facts"
        spacing: Theme.margin

        Words {
            width: parent.width
            text: qsTr("Signers are told who answers for what they type, and how to reach you.")
        }
        Repeater {
            id: facts
            model: view.beginning.facts.lines

            LabelledEntry {
                id: fact
                required property var modelData
                name: "fact_" + modelData.name
                width: parent.width
                label: modelData.label
                text: view.beginning.facts.texts[modelData.name]
                wrong: view.beginning.facts.wrong.includes(modelData.name)
                readonly property Connections led: Connections {
                    target: view.beginning.facts
                    function onPointed(name: string) { if (name === fact.modelData.name) fact.begin(); }
                }
                onEdited: (text) => view.beginning.facts.type_fact(modelData.name, text)
                onAccepted: view.beginning.forth()
            }
        }
    }
    Column {
        width: parent.width
        visible: view.beginning.stage === "paper"
        spacing: Theme.margin

        Words {
            width: parent.width
            text: qsTr("This passphrase opens the campaign's keys and its petition. Without it nobody can read a "
                       + "signature: not you, and not a thief.")
        }
        PaperStep {
            name: "begin_passphrase"
            width: parent.width
            passphrase: view.beginning.passphrase
        }
    }
    LabelledEntry {
        id: back
        name: "begin_typed"
        width: parent.width
        visible: view.beginning.stage === "prove"
        label: qsTr("The passphrase, from the paper")
        text: view.beginning.typed
        wrong: visible && view.beginning.trouble !== ""
        call: visible ? view.beginning.trouble : ""
        onEdited: (text) => view.beginning.type_back(text)
        onAccepted: view.beginning.forth()
    }
    // Below what it is about: nothing that somebody is about to touch moves.
    Notice {
        objectName: "begin_trouble"
        width: parent.width
        wrong: true
        text: view.beginning.trouble
        detail: view.beginning.detail
    }
}
