// One page in the rail.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

AbstractButton {
    id: button

    property bool chosen: false

    implicitHeight: Math.max(48, label.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.between + 6
    rightPadding: Theme.gap
    hoverEnabled: false
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: button.chosen || button.down ? Theme.tint : "transparent"

        Rectangle {
            visible: button.chosen
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 8; leftMargin: 2 }
            width: 4
            radius: 2
            color: Theme.accent
        }
        Ring { shown: button.visualFocus }
    }
    contentItem: Words {
        id: label
        text: button.text
        font.pixelSize: Theme.label
        font.weight: button.chosen ? Font.Bold : Font.Normal
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
