// One of a few choices, all of them seen: a language, a text size, a contrast.
import QtQuick
import QtQuick.Templates

AbstractButton {
    id: chip

    property bool chosen: false

    // Not by its own line: names in many scripts stand in one row.
    implicitHeight: Math.max(Theme.finger, Math.round(2.2 * Theme.label))
    implicitWidth: Math.max(Theme.finger, Math.ceil(label.implicitWidth) + leftPadding + rightPadding)
    leftPadding: Theme.between + 4
    rightPadding: leftPadding
    font.pixelSize: Theme.label
    font.weight: chosen ? Font.DemiBold : Font.Normal
    hoverEnabled: false
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: chip.down ? Theme.tint : "transparent"

        Rectangle {
            visible: chip.chosen
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: 8 }
            anchors { leftMargin: chip.leftPadding; rightMargin: chip.rightPadding }
            height: 3
            color: Theme.accent
        }
        Ring { shown: chip.visualFocus }
    }

    contentItem: Text {
        id: label
        text: chip.text
        font: chip.font
        color: Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
