// Says on every page of a practice campaign that nobody here is real.
import QtQuick
import Tabling.Controls

Rectangle {
    height: line.implicitHeight + 2 * Theme.gap
    color: Theme.practice

    Words {
        id: line
        objectName: "practice_line"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        text: qsTr("Practice: everybody here is invented.")
        color: Theme.overPractice
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
    }
}
