// How much of the goal is reached.
import QtQuick
import Tabling.Controls

Rectangle {
    id: bar

    property real share: 0

    height: 12
    radius: 6
    color: Theme.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Math.round(share * 100).toLocaleString(Qt.locale(), "f", 0) + " %"

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.max(12, bar.width * bar.share)
        radius: 6
        color: Theme.accent
    }
}
