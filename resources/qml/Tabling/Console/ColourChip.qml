// A colour to choose: a patch of it, its name, and how well it is told from white.
import QtQuick
import QtQuick.Templates
import Tabling.Controls

AbstractButton {
    id: chip

    property color colour: Theme.accent
    property string contrast: ""
    property bool chosen: false

    implicitHeight: Math.max(Theme.finger, Math.round(2.2 * Theme.label))
    implicitWidth: row.implicitWidth + 2 * Theme.between
    hoverEnabled: false
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: qsTr("Contrast on white: %1 to 1").arg(contrast)
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: chip.down ? Theme.tint : "transparent"
        border.width: chip.chosen ? 3 : Theme.border
        border.color: chip.chosen ? Theme.accent : Theme.line

        Ring { shown: chip.visualFocus }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.gap

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.label
                height: width
                radius: width / 2
                color: chip.colour
                border { width: 1; color: Theme.line }
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.text
                textFormat: Text.PlainText
                font.pixelSize: Theme.label
                font.weight: chip.chosen ? Font.DemiBold : Font.Normal
                color: Theme.ink
                Accessible.ignored: true
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.contrast
                textFormat: Text.PlainText
                font.pixelSize: Theme.note
                color: Theme.quiet
                Accessible.ignored: true
            }
        }
    }
}
