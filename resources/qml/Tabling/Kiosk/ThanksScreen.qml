// Thanks: a quiet moment of scale, what happens next, and a thin bar running out to the next signer.
import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property bool wide

    objectName: "thanks"
    focus: true

    Connections {
        target: screen.kiosk
        function onTouched() { running.restart(); }
    }

    Rectangle {
        id: bar
        anchors { left: parent.left; top: parent.top }
        height: 8
        width: parent.width * share
        color: Theme.accent
        property real share

        NumberAnimation on share { id: running; from: 1; to: 0; duration: screen.kiosk.thanksMilliseconds; onFinished: screen.kiosk.leave() }
    }
    Page {
        id: page
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: next.top; bottomMargin: Theme.margin }
        contentHeight: column.height + 2 * Theme.wideMargin

        Column {
            id: column
            width: Math.min(page.width - 2 * Theme.wideMargin, Math.round(Theme.measure * 1.1))
            x: (page.width - width) / 2
            y: Math.max(Theme.wideMargin, (page.height - height) * 0.45)
            spacing: Theme.gap

            Words {
                width: parent.width
                text: qsTr("Thank you.")
                color: Theme.accent
                font.pixelSize: Theme.title
                font.weight: Font.Bold
            }
            Words {
                objectName: "place"
                width: parent.width
                text: screen.kiosk.place
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                role: Accessible.Heading
            }
            Words { width: parent.width; topPadding: Theme.wideMargin; text: qsTr("What happens next"); font.weight: Font.Bold; role: Accessible.Heading }
            Words { width: parent.width; text: screen.kiosk.words.deliveryNote }
            Words { width: parent.width; topPadding: Theme.margin; text: qsTr("If you change your mind"); font.weight: Font.Bold; role: Accessible.Heading }
            Words { width: parent.width; text: screen.kiosk.words.withdrawal }
        }
    }
    ActionButton {
        id: next
        objectName: "next_person"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: hint.top; bottomMargin: Theme.between }
        width: screen.wide ? Math.max(360, implicitWidth) : parent.width - 2 * Theme.margin
        kind: "main"
        focus: true
        text: qsTr("Next person")
        onClicked: screen.kiosk.leave()
    }
    Words {
        id: hint
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Touch the screen to keep reading")
        color: Theme.quiet
        font.pixelSize: Theme.small
    }
}
