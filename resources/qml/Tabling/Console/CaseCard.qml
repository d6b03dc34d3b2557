// One case: what it is about, why it is asked, and its answers; ticked, it is decided with others.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Rectangle {
    id: card

    required property var modelData
    required property int index
    property var actions: []
    property bool sure: false
    signal ticking(bool on)
    signal answered(string name)
    signal opened()

    height: column.height + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: modelData.hard ? Theme.watch : Theme.line }

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: 4

        TickBox {
            objectName: "case_" + card.index
            width: parent.width
            text: card.modelData.title
            hint: card.modelData.hard ? qsTr("look at it by itself") : ""
            ticked: card.modelData.ticked
            onAnswered: (on) => card.ticking(on)
        }
        Words {
            width: parent.width
            visible: card.modelData.hard
            text: qsTr("Look at this one by itself.")
            color: Theme.watch
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }
        Repeater {
            model: card.modelData.lines

            Words {
                required property string modelData
                required property int index
                objectName: "case_" + card.index + "_" + index
                width: column.width
                text: modelData
                font.pixelSize: Theme.label
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        Flow {
            width: parent.width
            visible: !card.sure
            spacing: Theme.gap

            Repeater {
                model: card.actions

                ActionButton {
                    required property var modelData
                    objectName: modelData.name + "_" + card.index
                    text: modelData.text
                    Accessible.description: card.modelData.title
                    onClicked: card.answered(modelData.name)
                }
            }
            ActionButton {
                objectName: "look_at_" + card.index
                visible: card.modelData.person > 0
                kind: "quiet"
                text: qsTr("Open the person")
                Accessible.description: card.modelData.title
                onClicked: card.opened()
            }
        }
    }
}
