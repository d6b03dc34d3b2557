// One big number and what it counts.
import QtQuick

Rectangle {
    id: figure

    property int number: 0
    property string text: ""
    property color ink: Theme.ink

    implicitHeight: column.height + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: Theme.line }
    Accessible.role: Accessible.StaticText
    Accessible.name: number.toLocaleString(Qt.locale(), "f", 0) + " " + text

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.between }

        Words {
            objectName: figure.objectName + "_number"
            width: parent.width
            text: figure.number.toLocaleString(Qt.locale(), "f", 0)
            color: figure.ink
            font.pixelSize: Math.round(Theme.display * 1.3)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: figure.text
            color: Theme.quiet
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }
    }
}
