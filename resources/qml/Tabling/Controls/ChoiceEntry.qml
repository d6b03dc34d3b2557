// A line answered from a list: shows the choice, opens the list when touched.
import QtQuick
import QtQuick.Controls.Basic

AbstractButton {
    id: entry

    property string label: ""
    property string hint: ""
    property string placeholder: ""
    property bool wrong: false
    readonly property color frame: visualFocus ? Theme.ink : Theme.edge

    implicitHeight: Math.max(Theme.finger, words.implicitHeight + 2 * Theme.between)
    focus: true
    hoverEnabled: false
    leftPadding: 16
    rightPadding: 16
    Accessible.role: Accessible.ComboBox
    Accessible.onPressAction: click()  // Qt lets a screen reader press what is called a button, and no other role
    Accessible.name: label + ": " + (text || placeholder)
    Accessible.description: hint
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onDownPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: entry.down ? Theme.tint : Theme.surface
        border.width: entry.wrong || entry.visualFocus ? 3 : Theme.border
        border.color: entry.wrong ? Theme.wrong : entry.frame

        Ring { shown: entry.visualFocus && entry.wrong }
    }
    contentItem: Item {
        Words {
            id: words
            anchors { left: parent.left; right: sign.left; verticalCenter: parent.verticalCenter }
            anchors.rightMargin: Theme.gap
            text: entry.text || entry.placeholder
            color: entry.text ? Theme.ink : Theme.quiet
            Accessible.ignored: true
        }
        Icon {
            id: sign
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            name: "down"
        }
    }
}
