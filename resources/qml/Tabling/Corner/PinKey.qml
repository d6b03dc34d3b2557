// One key of the PIN pad: a digit, or a drawing of what it does.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

AbstractButton {
    id: key

    property string digit: ""
    property string icon_: ""
    property bool main: false
    property bool danger: false
    readonly property color strongest: danger ? Theme.wrong : Theme.accent
    readonly property color lifted: main ? strongest : Theme.surface
    readonly property color pushed: main ? Qt.darker(strongest, 1.25) : Theme.tint

    objectName: "pin_" + digit
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: digit
    // A key that was only touched leaves them to the pad, which then enters what was typed.
    Keys.enabled: visualFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: key.down ? key.pushed : key.lifted
        border.width: key.main ? 0 : Theme.border
        border.color: Theme.edge
        opacity: key.enabled ? 1 : 0.5

        Ring { shown: key.visualFocus }
    }
    contentItem: Item {
        Text {
            textFormat: Text.PlainText
            anchors.centerIn: parent
            visible: key.digit !== ""
            text: key.digit
            color: Theme.ink
            font.pixelSize: Math.round(28 * (1 + (Theme.factor - 1) * 0.3))
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: key.icon_ !== ""
            name: key.icon_ || "tick"
            side: 30
            color: key.main ? Theme.overAccent : Theme.ink
        }
    }
}
