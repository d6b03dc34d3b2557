// Paper that was printed elsewhere: a count with its event, day and reason; below, those there are.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: panel

    required property TalliesPart counts

    part: counts
    name: "counts"
    heading: qsTr("Paper that is only counted")
    told: qsTr("Printed elsewhere, without our numbers: nobody types it. Only how many signed it is noted.")

    Repeater {
        model: [
            { name: "count_signatures", label: qsTr("How many signatures; empty if nobody knows") },
            { name: "count_event", label: qsTr("Event") },
            { name: "count_day", label: qsTr("Day (year-month-day)") },
            { name: "count_why", label: qsTr("Where the number comes from") }
        ]

        LabelledEntry {
            required property var modelData
            name: modelData.name
            width: parent.width
            label: modelData.label
            text: panel.counts.typed[modelData.name] ?? ""
            onEdited: (text) => panel.counts.type_text(modelData.name, text)
            onAccepted: (following) => following.forceActiveFocus()
        }
    }
    ActionButton {
        objectName: "count_add"
        text: qsTr("Note the count")
        onClicked: panel.counts.add()
    }
    Repeater {
        model: panel.counts.rows

        ListedLine {
            required property var modelData
            objectName: "count_" + modelData.number
            width: parent.width
            text: modelData.text
            detail: modelData.detail
            faded: modelData.undone
            action: modelData.undone ? "" : qsTr("Take it out")
            actionName: "count_undo_" + modelData.number
            onActed: panel.counts.undo(modelData.number)
        }
    }
}
