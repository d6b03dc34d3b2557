// Above every screen while people practise, or a campaign is only tried out: nobody may take it for signing.
import QtQuick
import Tabling.Controls

Rectangle {
    id: banner

    // The day from which signatures are taken, in words, where it is yet to come.
    property string begins: ""
    // Whether the campaign is only for trying out: what is signed with it is saved and never counts.
    property bool triedOut: false
    // Whether people practise, or only may.
    property bool practising: false
    readonly property string trial: qsTr("Only a try-out: nothing signed here counts.")
    readonly property string practice: qsTr("Practice: nothing is saved, nothing counts.")
    readonly property string early: qsTr("Signing begins on %1.").arg(begins)

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
        text: [
            banner.practising || banner.begins !== "" ? banner.practice : "",
            banner.begins !== "" ? banner.early : "",
            banner.triedOut ? banner.trial : ""
        ].filter(part => part !== "").join(" ")
        color: Theme.overPractice
        font.pixelSize: Theme.label
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
