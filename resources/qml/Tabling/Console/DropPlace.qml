// Where files and folders may be dropped; the frame shows it while something is held above.
import QtQuick
import Tabling.Controls

Rectangle {
    id: place

    property string text: ""
    signal dropped(list<url> urls)

    height: said.implicitHeight + 4 * Theme.margin
    radius: Theme.radius
    color: area.containsDrag ? Theme.tint : "transparent"
    border.width: area.containsDrag ? 3 : 2
    border.color: area.containsDrag ? Theme.accent : Theme.edge

    Words {
        id: said
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        text: place.text
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
    }
    DropArea {
        id: area
        objectName: "drop_area"
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: (drop) => place.dropped(drop.urls)
    }
}
