// Below the thanks: to the next person, more time, and for a while a way to undo it; in the end how long is left.
// The keys come to them in the order in which they are written here, and so they are drawn.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

FocusScope {
    id: foot

    required property KioskModel kiosk
    required property bool wide
    readonly property ThanksModel thanks: kiosk.thanks
    readonly property bool abreast: wide || width >= 960
    readonly property int warned: 20  // seconds before the end in which they are counted
    readonly property bool ending: thanks.secondsLeft <= warned

    implicitHeight: buttons.height + hint.height + 2 * Theme.between
    focus: true

    GridLayout {
        id: buttons
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
        width: Math.min(parent.width - 2 * Theme.margin, foot.wide ? 960 * Theme.factor : parent.width)
        columns: foot.abreast ? 3 : 2
        columnSpacing: Theme.between
        rowSpacing: Theme.between

        ActionButton {
            objectName: "next_person"
            Layout.columnSpan: foot.abreast ? 1 : 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 360
            kind: "main"
            focus: true
            text: qsTr("Next person")
            onClicked: foot.kiosk.leave()
        }
        ActionButton {
            objectName: "thanks_more_time"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 260
            text: qsTr("More time")
            onClicked: foot.thanks.give_time()
        }
        ActionButton {
            objectName: "undo"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 260
            // It keeps its place: what stands beside it must not move under a finger.
            opacity: foot.thanks.undoOffered ? 1 : 0
            enabled: foot.thanks.undoOffered
            kind: "quiet"
            text: qsTr("Undo my signature")
            onPressedChanged: foot.thanks.hold(pressed)
            onClicked: foot.thanks.undo()
        }
    }
    // As high as the higher of the two, whichever is seen: the buttons above must not move under a finger.
    Item {
        id: hint
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { margins: Theme.margin; bottomMargin: Theme.between }
        height: Math.max(still.height, soon.height)

        Words {
            id: still
            objectName: visible ? "thanks_hint" : ""
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            visible: !foot.ending
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Touch the screen if you need more time")
            color: Theme.quiet
            font.pixelSize: Theme.note
        }
        Words {
            id: soon
            objectName: visible ? "thanks_hint" : ""
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            visible: foot.ending
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The next person’s turn comes in %Ln seconds", "", foot.thanks.secondsLeft)
            color: Theme.watch
            font.pixelSize: Theme.label
            font.weight: Font.Bold
        }
    }
}
