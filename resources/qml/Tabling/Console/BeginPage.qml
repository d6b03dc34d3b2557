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
    Notice {
        objectName: "begin_trouble"
        width: parent.width
        wrong: true
        text: view.beginning.trouble
        detail: view.beginning.detail
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
        LabelledEntry {
            id: called
            name: "begin_called"
            width: parent.width
            label: qsTr("What do you call the campaign?")
            text: view.beginning.called
            onEdited: (text) => view.beginning.type_called(text)
            onAccepted: view.beginning.forth()
        }
        Words {
            objectName: "begin_above"
            width: parent.width
            text: view.beginning.above
            color: Theme.quiet
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        FolderChoice {
            objectName: "begin_elsewhere"
            text: qsTr("Somewhere else…")
            onChosen: (folder) => view.beginning.choose_above(folder)
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
            model: [
                { name: "name", label: qsTr("Name of the organisation") },
                { name: "postal_address", label: qsTr("Postal address") },
                { name: "email", label: qsTr("E-mail for questions and withdrawals") },
                { name: "phone", label: qsTr("Helpline") },
                { name: "web", label: qsTr("Web page, any on which people find you") }
            ]

            LabelledEntry {
                required property var modelData
                name: "fact_" + modelData.name
                width: parent.width
                label: modelData.label
                text: view.beginning.facts[modelData.name]
                onEdited: (text) => view.beginning.type_fact(modelData.name, text)
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
        onEdited: (text) => view.beginning.type_back(text)
        onAccepted: view.beginning.forth()
    }
}
