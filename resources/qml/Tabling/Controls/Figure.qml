// One big number and what it counts: below it, or beside it where figures stand one above the other.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: figure

    property int number: 0
    property string text: ""
    property bool abreast: false
    property color ink: Theme.ink

    implicitHeight: content.height + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: Theme.line }
    Accessible.role: Accessible.StaticText
    Accessible.name: number.toLocaleString(Qt.locale(), "f", 0) + " " + text

    GridLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.between }
        columns: figure.abreast ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: 0

        Words {
            objectName: figure.objectName + "_number"
            Layout.fillWidth: !figure.abreast
            text: figure.number.toLocaleString(Qt.locale(), "f", 0)
            color: figure.ink
            font.pixelSize: Math.round(Theme.display * 1.3)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Words {
            Layout.fillWidth: true
            text: figure.text
            color: Theme.quiet
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }
    }
}
