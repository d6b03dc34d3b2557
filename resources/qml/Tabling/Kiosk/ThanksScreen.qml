// Thanks: a quiet moment of scale, what happens next, what to take along, and a thin bar running out to the next
// signer.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property bool wide
    readonly property int greeting: wide ? Theme.title : Theme.display
    readonly property bool cramped: !wide && height / Theme.factor < 450

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

        NumberAnimation on share {
            id: running
            from: 1
            to: 0
            duration: screen.kiosk.thanks.milliseconds
            onFinished: screen.kiosk.leave()
        }
    }
    Page {
        id: page
        objectName: "thanks_page"
        anchors { left: parent.left; right: parent.right; top: bar.bottom }
        anchors { bottom: next.top; bottomMargin: Theme.margin }
        contentHeight: content.y + content.height + Theme.margin

        GridLayout {
            id: content
            width: Math.min(page.width - 2 * Theme.wideMargin, screen.wide ? 1240 : Math.max(720, Theme.measure))
            x: (page.width - width) / 2
            y: Math.max(Theme.margin, (page.height - height) * 0.45)
            columns: screen.wide ? 2 : 1
            columnSpacing: 2 * Theme.wideMargin
            rowSpacing: screen.cramped ? Theme.between : Theme.margin

            Column {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                spacing: screen.cramped ? 0 : Theme.gap

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
                    text: screen.kiosk.thanks.place
                    font.pixelSize: screen.cramped ? Theme.lead : screen.greeting
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
            }
            // What is shown only once comes before what can be read elsewhere.
            Column {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.rowSpan: screen.wide ? 2 : 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.margin

                WithdrawalCode {
                    width: parent.width
                    code: screen.kiosk.thanks.code
                }
                PageCode {
                    width: parent.width
                    visible: screen.kiosk.thanks.page !== ""
                    page: screen.kiosk.thanks.page
                    side: screen.height < 700 ? 168 : 208
                }
            }
            Column {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Words {
                    width: parent.width
                    text: qsTr("What happens next")
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
                Words { width: parent.width; text: screen.kiosk.words.deliveryNote; font.pixelSize: Theme.small }
                Words {
                    width: parent.width
                    topPadding: Theme.gap
                    text: qsTr("If you change your mind")
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
                Words { width: parent.width; text: screen.kiosk.words.withdrawal; font.pixelSize: Theme.small }
            }
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
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { margins: Theme.margin; bottomMargin: Theme.between }
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Touch the screen if you need more time")
        color: Theme.quiet
        font.pixelSize: Theme.small
    }
}
