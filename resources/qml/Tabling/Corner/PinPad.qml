// Digits to touch or type; nobody beside the screen can read which.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: pad

    required property PinPadModel model
    property string doneText: ""
    property bool ready: true
    property bool danger: false
    property int room: 900
    // As high as there is room for, and never too small for a thumb.
    readonly property int wished: Math.round(76 * (1 + (Theme.factor - 1) * 0.4))
    readonly property bool low: room < 340
    readonly property int apart: low ? Theme.gap : Theme.between
    readonly property int fitting: Math.round((room - dots.height - 5 * apart) / 4)
    readonly property int key: Math.max(Theme.finger, Math.min(wished, fitting))

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
        spacing: pad.apart

        Rectangle {
            id: dots
            width: parent.width
            height: pad.low ? 40 : Theme.finger
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
            spacing: pad.apart
            readonly property real cell: (width - 2 * spacing) / 3
            width: parent.width

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                PinKey {
                    required property string modelData
                    digit: modelData
                    width: grid.cell
                    height: pad.key
                    enabled: pad.ready
                    onClicked: pad.model.press(digit)
                }
            }
            PinKey {
                objectName: "pin_erase"
                icon_: "backspace"
                width: grid.cell
                height: pad.key
                enabled: pad.ready && pad.model.length > 0
                Accessible.name: qsTr("Erase one digit")
                onClicked: pad.model.erase()
            }
            PinKey {
                digit: "0"
                width: grid.cell
                height: pad.key
                enabled: pad.ready
                onClicked: pad.model.press(digit)
            }
            PinKey {
                objectName: "pin_enter"
                icon_: "tick"
                main: true
                danger: pad.danger
                width: grid.cell
                height: pad.key
                enabled: pad.ready && pad.model.length > 0
                Accessible.name: pad.doneText
                onClicked: pad.model.enter()
            }
        }
    }
}
