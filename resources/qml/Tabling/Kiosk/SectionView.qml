// One section of the campaign text, told apart by what it is: a voice, why, the petition as a letter, the latest.
import QtQuick
import Tabling.Controls

Item {
    id: section

    required property var modelData
    readonly property string role: modelData.role
    readonly property bool isLetter: role === "petition"
    readonly property bool isPanel: isLetter || role === "latest"
    readonly property int inset: isPanel ? Theme.margin + Theme.gap : 0

    height: body.height + 2 * inset

    Rectangle {
        anchors.fill: parent
        visible: section.isPanel
        radius: section.isLetter ? 0 : Theme.radius
        color: section.isLetter ? Theme.surface : Theme.tint
        border.width: section.isLetter || Theme.strong ? Theme.border : 0
        border.color: section.isLetter ? Theme.edge : Theme.line
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: section.isLetter
        height: 6
        color: Theme.accent
    }
    Column {
        id: body
        x: section.inset
        y: section.inset
        width: parent.width - 2 * section.inset
        spacing: Theme.between + 4

        Words {
            width: parent.width
            text: section.modelData.heading
            font.pixelSize: section.role === "voice" ? Theme.label : Theme.lead
            font.weight: Font.Bold
            color: section.role === "voice" ? Theme.quiet : Theme.ink
            role: Accessible.Heading
        }
        Prose {
            width: parent.width
            blocks: section.modelData.blocks
        }
    }
}
