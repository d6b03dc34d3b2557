// One event: its name and day, which can be corrected and put back, and what the tablets call it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Rectangle {
    id: card

    required property var modelData
    required property int index
    property string problem: ""
    signal corrected(string name, string day)
    signal joined(string name)
    signal undone()
    signal sheetWanted(url folder)

    height: column.height + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    readonly property bool doubted: modelData.twice !== "" || modelData.like !== ""
    border { width: Theme.border; color: doubted ? Theme.watch : Theme.line }

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: 4

        Words {
            objectName: "event_heading_" + card.index
            width: parent.width
            text: card.modelData.name
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: [card.modelData.when, card.modelData.count].filter(part => part !== "").join(" · ")
            font.pixelSize: Theme.label
        }
        Words {
            objectName: "event_said_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.said
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: card.modelData.twice
            color: Theme.watch
            font.weight: Font.DemiBold
        }
        Words {
            objectName: "event_like_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.like
            color: Theme.watch
            font.weight: Font.DemiBold
        }
        Repeater {
            model: card.modelData.names

            ActionButton {
                required property string modelData
                required property int index
                objectName: "event_join_" + card.index + "_" + index
                kind: "quiet"
                text: qsTr("Have this one go by “%1”, too").arg(modelData)
                Accessible.description: card.modelData.name
                onClicked: card.joined(modelData)
            }
        }
        Words {
            objectName: "event_problem_" + card.index
            width: parent.width
            visible: card.modelData.wrong
            text: card.problem
            color: Theme.wrong
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
        Flow {
            width: parent.width
            spacing: Theme.between

            TextEntry {
                id: name
                visible: card.modelData.correctable
                objectName: "event_name_" + card.index
                width: Math.min(parent.width, Math.round(300 * Theme.factor))
                label: qsTr("Name of the event")
                text: card.modelData.name
                selectable: true
                longest: 80
                property string typed: text
                onTextChanged: typed = text
                onEdited: (text) => typed = text
                onAccepted: card.corrected(typed, day.typed)
            }
            TextEntry {
                id: day
                visible: card.modelData.correctable
                objectName: "event_day_" + card.index
                width: Math.min(parent.width, Math.round(170 * Theme.factor))
                label: qsTr("Its day, as year-month-day")
                text: card.modelData.day
                selectable: true
                fromLeft: true
                wrong: card.modelData.wrong
                longest: 10
                property string typed: text
                onTextChanged: typed = text
                onEdited: (text) => typed = text
                onAccepted: card.corrected(name.typed, typed)
            }
            ActionButton {
                objectName: "correct_event_" + card.index
                kind: "quiet"
                visible: card.modelData.correctable
                text: qsTr("Correct it")
                Accessible.description: card.modelData.name
                onClicked: card.corrected(name.typed, day.typed)
            }
            ActionButton {
                objectName: "undo_event_" + card.index
                kind: "quiet"
                visible: card.modelData.corrected
                text: qsTr("Undo the correction")
                Accessible.description: card.modelData.name
                onClicked: card.undone()
            }
            FolderChoice {
                objectName: "event_sheet_" + card.index
                kind: "quiet"
                text: qsTr("Save a sheet for the table…")
                Accessible.description: card.modelData.name
                onChosen: (folder) => card.sheetWanted(folder)
            }
        }
        Words {
            objectName: "event_saved_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.saved
        }
    }
}
