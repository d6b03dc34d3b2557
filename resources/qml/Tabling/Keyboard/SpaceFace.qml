// The space bar.
import QtQuick
import Tabling.Controls

KeyFace {
    id: face

    quiet: false

    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        anchors.bottomMargin: Math.round(parent.height * 0.28)
        width: Math.min(120, Math.round(parent.width * 0.4))
        height: 3
        radius: 2
        color: face.filled ? Theme.page : Theme.quiet
    }
}
