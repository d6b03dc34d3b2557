// While nobody is there: the petition's name in one language after the other, as large as there is room. Whoever
// touches anything is back at a welcome that stands still.
import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: invitation

    required property CampaignWordsModel words
    property int turn: 0
    signal halted()
    readonly property var said: words.invitations[turn % words.invitations.length]
    readonly property int largest: Math.round(Math.min(width / 9, height / 5.5))

    objectName: "invitation"
    color: Theme.page

    Timer {
        objectName: "invitation_turn"
        running: invitation.visible && invitation.words.invitations.length > 1
        interval: 6000
        repeat: true
        onTriggered: invitation.turn += 1
    }
    Words {
        objectName: "invitation_title"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; top: pause.bottom }
        LayoutMirroring.enabled: invitation.said.fromRight
        verticalAlignment: Text.AlignVCenter
        text: invitation.said.title
        font.pixelSize: invitation.largest
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.title
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1.1
        role: Accessible.Heading
    }
    ActionButton {
        id: pause
        objectName: "hold_still"
        anchors { right: parent.right; top: parent.top }
        kind: "quiet"
        text: qsTr("Pause")
        Accessible.description: qsTr("The title changes its language every few seconds")
        onClicked: invitation.halted()
    }
}
