// Who gets the list, and what that can mean: read before anything is filled in.
import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: card

    required property CampaignWordsModel words

    visible: words.beforeYouSign !== ""
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.tint
    border.width: Theme.strong ? Theme.border : 0
    border.color: Theme.line

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 5
        color: Theme.accent
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }

        Words {
            width: parent.width
            text: qsTr("Before you sign")
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Words {
            objectName: "before_you_sign"
            width: parent.width
            text: card.words.beforeYouSign
        }
    }
}
