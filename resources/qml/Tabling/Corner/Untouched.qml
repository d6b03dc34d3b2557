// Says over any page of the corner that it is about to close; a touch anywhere keeps it open.
import QtQuick
import Tabling.Controls

Rectangle {
    id: strip

    property int seconds: 0
    readonly property string way: qsTr("Touch anywhere to stay.")

    objectName: "untouched"
    visible: seconds > 0
    height: words.height + 2 * Theme.between
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Nobody touches this, so it is about to close.") + " " + way

    Words {
        id: words
        objectName: "untouched_words"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This closes in %1 s.").arg(strip.seconds) + " " + strip.way
        color: Theme.page
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
