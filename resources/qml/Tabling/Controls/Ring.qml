// The frame around whatever has the keyboard's attention.
import QtQuick

Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -5
    radius: Theme.radius + 5
    color: "transparent"
    border.width: 3
    border.color: Theme.ink
    visible: shown
}
