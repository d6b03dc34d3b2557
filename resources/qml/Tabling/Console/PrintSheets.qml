// Blank sheets: how many, in which language, layout and size, and where the PDF goes.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: blank

    required property PrintSheetsPart printing

    part: printing
    name: "printing"
    heading: qsTr("Print blank sheets")
    told: qsTr("Each has a number that no other sheet gets, with the promise, the recipient and what is asked on it.")

    Repeater {
        model: [
            { name: "print_count", label: qsTr("How many sheets; one if left empty") },
            { name: "print_event", label: qsTr("For which event, if that is known") },
            { name: "print_day", label: qsTr("Its day (year-month-day)") }
        ]

        LabelledEntry {
            required property var modelData
            name: modelData.name
            width: parent.width
            label: modelData.label
            text: blank.printing.typed[modelData.name] ?? ""
            onEdited: (text) => blank.printing.type_text(modelData.name, text)
            onAccepted: (following) => following.forceActiveFocus()
        }
    }
    Repeater {
        model: [blank.printing.languages, blank.printing.layouts, blank.printing.papers]

        Flow {
            id: choices
            required property var modelData
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: choices.modelData

                Chip {
                    required property var modelData
                    objectName: "print_" + modelData.code
                    text: modelData.text
                    chosen: modelData.chosen
                    onClicked: blank.printing.choose(modelData.code)
                }
            }
        }
    }
    FolderChoice {
        objectName: "print_folder"
        text: qsTr("Save the sheets in a folder…")
        onChosen: (folder) => blank.printing.save_urls([folder])
    }
}
