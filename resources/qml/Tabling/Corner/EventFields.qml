// Name, place and day of an event.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: fields

    required property EventModel model

    spacing: Theme.margin

    Column {
        width: parent.width
        visible: fields.model.planned.length > 0
        spacing: Theme.gap

        Words {
            width: parent.width
            text: qsTr("Planned by the organisation")
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            role: Accessible.Heading
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: fields.model.planned

                Chip {
                    required property var modelData
                    required property int index
                    objectName: "planned_" + index
                    width: Math.min(implicitWidth, parent.width)
                    text: modelData.text
                    chosen: modelData.chosen
                    onClicked: fields.model.choose(index)
                }
            }
        }
    }
    Column {
        width: parent.width
        spacing: 6

        Words {
            width: parent.width
            text: name.label
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        TextEntry {
            id: name
            objectName: "event_name"
            width: parent.width
            focus: true
            label: qsTr("Name of the event")
            hint: fields.model.problem
            text: fields.model.name
            wrong: fields.model.problem !== ""
            longest: fields.model.longest
            onEdited: (text) => fields.model.type_name(text)
            onAccepted: place.forceActiveFocus(Qt.TabFocusReason)
        }
        Words {
            objectName: "event_problem"
            width: parent.width
            visible: text !== ""
            text: fields.model.problem
            color: Theme.wrong
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
    }
    Column {
        width: parent.width
        spacing: 6

        Words {
            width: parent.width
            text: place.label
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        TextEntry {
            id: place
            objectName: "event_place"
            width: parent.width
            label: qsTr("Place")
            text: fields.model.place
            longest: fields.model.longest
            onEdited: (text) => fields.model.type_place(text)
            onAccepted: (following) => following.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Column {
        width: parent.width
        spacing: 6

        Words { width: parent.width; text: qsTr("Day"); font.pixelSize: Theme.label; font.weight: Font.DemiBold }
        Words {
            objectName: "event_day"
            width: parent.width
            text: fields.model.day
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
        Flow {
            width: parent.width
            spacing: Theme.between
            topPadding: Theme.gap

            ActionButton {
                objectName: "day_earlier"
                text: qsTr("One day earlier")
                enabled: !fields.model.atFirst
                onClicked: fields.model.move_day(-1)
            }
            ActionButton {
                objectName: "day_later"
                text: qsTr("One day later")
                enabled: !fields.model.atLast
                onClicked: fields.model.move_day(1)
            }
        }
    }
}
