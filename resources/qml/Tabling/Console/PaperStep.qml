// A passphrase to write on paper: large, in groups, and to be selected by nobody who would rather copy it.
import QtQuick
import Tabling.Controls

Rectangle {
    id: step

    property string name: ""
    property string passphrase: ""

    height: column.height + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.surface
    border { width: 2; color: Theme.edge }

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap

        Words {
            objectName: step.name
            width: parent.width
            text: step.passphrase
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }
        Words {
            width: parent.width
            text: qsTr("Write it twice, and keep the papers apart. It is shown here once and kept nowhere. "
                       + "Capitals and spaces do not matter when you type it.")
            color: Theme.quiet
        }
    }
}
