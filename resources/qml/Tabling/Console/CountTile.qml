// How many rows of a table are one thing: the number, and below it what it counts.
import QtQuick
import Tabling.Controls

Rectangle {
    id: tile

    required property var modelData

    height: column.height + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: Theme.line }
    Accessible.role: Accessible.StaticText
    Accessible.name: modelData.number + " " + modelData.text

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.between; rightMargin: Theme.between }

        Words {
            width: parent.width
            text: tile.modelData.number
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: tile.modelData.text
            color: Theme.quiet
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }
    }
}
