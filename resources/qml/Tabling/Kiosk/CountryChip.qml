// One country to touch, or the way to the list of them all.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

AbstractButton {
    id: chip

    property bool chosen: false
    property bool wrong: false
    property bool leading: false  // to a list
    property bool ringed: false
    readonly property color rest: chosen ? Theme.accent : Theme.edge
    readonly property real beside: sign.visible ? sign.width + Theme.gap : 0

    implicitHeight: Math.max(Theme.finger, words.implicitHeight + 2 * Theme.between)
    implicitWidth: Math.max(2 * Theme.finger, Math.ceil(measure.advanceWidth) + 2 + beside + leftPadding + rightPadding)
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    hoverEnabled: false
    Accessible.role: leading ? Accessible.Button : Accessible.RadioButton
    Accessible.onPressAction: click()
    Accessible.name: text
    Accessible.checkable: !leading
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    TextMetrics { id: measure; font: words.font; text: chip.text }

    background: Rectangle {
        radius: Theme.radius
        color: chip.down || chip.chosen ? Theme.tint : Theme.surface
        border.width: chip.wrong || chip.chosen ? 3 : Theme.border
        border.color: chip.wrong ? Theme.wrong : chip.rest

        Ring { shown: chip.ringed && chip.activeFocus }
    }
    contentItem: Item {
        Words {
            id: words
            anchors { left: parent.left; right: parent.right; rightMargin: chip.beside }
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            font.weight: chip.chosen ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        Icon {
            id: sign
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: chip.chosen || chip.leading
            name: chip.chosen ? "tick" : "down"
            color: chip.chosen ? Theme.accent : Theme.ink
        }
    }
}
