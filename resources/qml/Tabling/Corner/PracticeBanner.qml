// Above every screen while people practise: nobody may take it for signing.
import QtQuick
import Tabling.Controls

Rectangle {
    id: banner

    implicitHeight: visible ? words.height + 2 * Theme.gap : 0
    color: Theme.practice
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Words {
        id: words
        objectName: "practice_words"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Practice: nothing is kept, nothing counts.")
        color: Theme.overPractice
        font.pixelSize: Theme.label
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
