// Rights and age: who asks to be taken off, what is old and what keeps it, and who did what.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property RightsModel rights

    objectName: "rights_page"
    page: rights
    widest: 1040

    Notice {
        objectName: "rights_trouble"
        width: parent.width
        wrong: true
        text: view.rights.trouble
        detail: view.rights.detail
    }
    RequestList {
        width: parent.width
        requests: view.rights.requests
    }
    AskedList {
        width: parent.width
        asked: view.rights.asked
    }
    OldData {
        width: parent.width
        retention: view.rights.retention
    }
    HoldList {
        width: parent.width
        retention: view.rights.retention
    }
    PartOfPage {
        width: parent.width
        part: view.rights.breaches
        name: "breach"
        heading: qsTr("The breach register")
        told: qsTr("Should data be lost or leak: what happened, how many it concerns, what you did. Name nobody.")

        ChoiceMenu {
            objectName: "breach_kind"
            width: Math.min(parent.width, Math.round(520 * Theme.factor))
            label: qsTr("What happened")
            model: view.rights.breaches.kinds
            onActivated: (index) => view.rights.breaches.choose(index)
        }
        Repeater {
            model: [
                { name: "breach_day", label: qsTr("Day it happened or was found (year-month-day)") },
                { name: "breach_people", label: qsTr("How many people; empty if nobody knows") },
                { name: "breach_measures", label: qsTr("What was done, without a name") }
            ]

            LabelledEntry {
                required property var modelData
                name: modelData.name
                width: parent.width
                label: modelData.label
                text: view.rights.breaches.typed[modelData.name] ?? ""
                onEdited: (text) => view.rights.breaches.type_text(modelData.name, text)
            }
        }
        Words {
            width: parent.width
            text: qsTr("What of these people may have been seen")
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }
        Repeater {
            model: view.rights.breaches.fields

            TickBox {
                required property var modelData
                objectName: "breach_" + modelData.code
                width: parent.width
                text: modelData.text
                ticked: modelData.ticked
                onAnswered: (on) => view.rights.breaches.tick(modelData.code, on)
            }
        }
        ActionButton {
            objectName: "breach_note_down"
            text: qsTr("Note it for good")
            onClicked: view.rights.breaches.note_down()
        }
        Repeater {
            model: view.rights.breaches.lines

            Words {
                required property string modelData
                required property int index
                objectName: "breach_" + index
                width: parent.width
                text: modelData
                font.pixelSize: Theme.label
            }
        }
    }
    PartOfPage {
        width: parent.width
        part: view.rights.proof
        name: "log"
        heading: qsTr("Who did what")
        told: qsTr("Every act of staff stands in the log; each line is chained to the one before.")

        Flow {
            width: parent.width
            spacing: Theme.between

            ActionButton {
                objectName: "log_prove"
                text: qsTr("Prove that it is whole")
                onClicked: view.rights.proof.prove()
            }
            ActionButton {
                objectName: "log_save"
                text: qsTr("Write it as a table")
                onClicked: view.rights.proof.save()
            }
            FolderChoice {
                objectName: "log_save_to"
                text: qsTr("Write it into another folder…")
                onChosen: (folder) => view.rights.proof.save_to(folder)
            }
        }
    }
    Repeater {
        model: view.rights.log.lines

        ListedLine {
            required property var modelData
            required property int index
            objectName: "act_" + index
            width: parent.width
            text: modelData.text
            detail: modelData.detail
        }
    }
    ActionButton {
        objectName: "log_more"
        visible: view.rights.log.more
        text: qsTr("Show older acts")
        onClicked: view.rights.log.read_on()
    }
}
