// Digits to touch or type; nobody beside the screen can read which.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Tabling
import Tabling.Controls

FocusScope {
    id: pad

    required property PinModel model
    property string doneText: ""
    property bool ready: true
    property int room: 900
    // As high as there is room for, and never too small for a thumb.
    readonly property int key: Math.max(Theme.finger, Math.min(Math.round(76 * (1 + (Theme.factor - 1) * 0.4)), Math.round((room - dots.height - 5 * Theme.between) / 4)))

    implicitWidth: Math.max(3 * Math.round(key * 1.35) + 2 * Theme.between, 300)
    implicitHeight: column.height
    focus: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: (event) => event.key === Qt.Key_Backspace ? model.erase() : model.press(event.text)
    Keys.onReturnPressed: model.enter()
    Keys.onEnterPressed: model.enter()

    Column {
        id: column
        width: parent.width
        spacing: Theme.between

        Rectangle {
            id: dots
            width: parent.width
            height: Theme.finger
            radius: Theme.radius
            color: Theme.surface
            border { width: Theme.border; color: Theme.edge }
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%Ln digits typed", "", pad.model.length)

            Row {
                anchors.centerIn: parent
                spacing: Theme.gap + 2

                Repeater {
                    model: pad.model.length
                    Rectangle { width: 14; height: 14; radius: 7; color: Theme.ink }
                }
            }
        }
        Grid {
            id: grid
            columns: 3
            spacing: Theme.between
            readonly property real cell: (width - 2 * spacing) / 3
            width: parent.width

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

                AbstractButton {
                    id: button
                    required property string modelData
                    readonly property bool isEnter: modelData === "enter"
                    readonly property bool isDigit: modelData.length === 1

                    objectName: "pin_" + modelData
                    width: grid.cell
                    height: pad.key
                    enabled: pad.ready && (isDigit || pad.model.length > 0)
                    hoverEnabled: false
                    Accessible.role: Accessible.Button
                    Accessible.name: isDigit ? modelData : isEnter ? pad.doneText : qsTr("Erase one digit")
                    onClicked: isEnter ? pad.model.enter() : isDigit ? pad.model.press(modelData) : pad.model.erase()

                    background: Rectangle {
                        radius: Theme.radius
                        color: button.isEnter ? (button.down ? Theme.pressed : Theme.accent) : button.down ? Theme.tint : Theme.surface
                        border.width: button.isEnter ? 0 : Theme.border
                        border.color: Theme.edge
                        opacity: button.enabled ? 1 : 0.5

                        Ring { shown: button.visualFocus }
                    }
                    contentItem: Item {
                        Text {
                            anchors.centerIn: parent
                            visible: button.isDigit
                            text: button.modelData
                            color: Theme.ink
                            font.pixelSize: Math.round(28 * (1 + (Theme.factor - 1) * 0.3))
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                        Icon {
                            anchors.centerIn: parent
                            visible: !button.isDigit
                            name: button.isEnter ? "tick" : "backspace"
                            side: 30
                            color: button.isEnter ? Theme.overAccent : Theme.ink
                        }
                    }
                }
            }
        }
    }
}
