// One thing that waits for staff; it leads to where it is done.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

AbstractButton {
    id: line

    required property var modelData
    readonly property bool leads: modelData.page !== ""
    signal followed(string page)

    implicitHeight: Math.max(Theme.finger, words.height + 2 * Theme.between)
    hoverEnabled: false
    focusPolicy: leads ? Qt.StrongFocus : Qt.NoFocus
    text: modelData.text
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    Accessible.name: text
    Accessible.description: modelData.detail
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: followed(modelData.page)

    background: Rectangle {
        radius: Theme.radius
        color: line.down && line.leads ? Theme.tint : Theme.surface
        border { width: Theme.border; color: Theme.line }

        Ring { shown: line.visualFocus }
    }
    contentItem: Item {
        Column {
            id: words
            anchors { left: parent.left; right: sign.left; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: Theme.margin; rightMargin: Theme.between }

            Words {
                width: parent.width
                text: line.modelData.text
                color: Theme.watch
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: line.modelData.detail
                color: Theme.quiet
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        Icon {
            id: sign
            anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            visible: line.leads
            name: "forward"
            pointing: true
        }
    }
}
