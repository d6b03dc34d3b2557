// Thanks: a quiet moment of scale, what happens next, what to take along, and a thin bar running out to the next
// signer. For a while the signature can be undone by a touch.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property bool wide
    readonly property ThanksModel thanks: kiosk.thanks
    // Lower where there is little room for more, and on a narrow screen beside what makes it easier to read.
    readonly property bool modest: (wide && height < 760) || width / Theme.factor < 320
    readonly property int greeting: modest ? Theme.title : Theme.display
    readonly property int widest: wide ? Math.round(1240 * Theme.factor) : Math.max(720, Theme.measure)
    readonly property int square: height < 700 ? 168 : Math.round(208 * Math.min(1.4, Theme.factor))
    readonly property bool cramped: !wide && height / Theme.factor < 450

    objectName: "thanks"
    focus: true

    Rectangle {
        id: bar
        anchors { left: parent.left; top: parent.top }
        height: 8
        width: parent.width * screen.thanks.share
        color: Theme.accent

        Behavior on width { enabled: Theme.moving; NumberAnimation { duration: 1000 } }
    }
    ThanksAids {
        id: aids
        anchors { right: parent.right; top: bar.bottom; rightMargin: Theme.gap }
        z: 1
        kiosk: screen.kiosk
        visible: page.contentY < Theme.gap  // never over what was scrolled below it
    }
    Page {
        id: page
        objectName: "thanks_page"
        anchors { left: parent.left; right: parent.right; top: bar.bottom }
        anchors { bottom: foot.top; bottomMargin: Theme.between }
        contentHeight: (screen.thanks.undone ? farewell.y + farewell.height : content.y + content.height) + Theme.margin

        GridLayout {
            id: content
            // What fills the line stands below the buttons in its corner.
            readonly property bool filled: columns === 1 && screen.thanks.trouble !== ""
            readonly property real below: filled ? aids.height : rowSpacing
            // Where not both have room, the code comes first: by it the signature can still be taken back.
            readonly property bool tight: filled && screen.height / Theme.factor < 560
            visible: !screen.thanks.undone
            width: Math.min(page.width - 2 * Theme.wideMargin, screen.widest)
            x: (page.width - width) / 2
            y: Math.max(below, (page.height - height) * 0.45)
            columns: screen.wide ? 2 : 1
            columnSpacing: 2 * Theme.wideMargin
            rowSpacing: screen.cramped ? Theme.between : Theme.margin

            // What could not be undone stands where the thanks stood.
            Column {
                Layout.row: content.tight ? 1 : 0
                Layout.column: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                visible: screen.thanks.trouble !== ""

                Notice {
                    objectName: "undo_trouble"
                    width: parent.width
                    wrong: true
                    heading: qsTr("It could not be undone: your signature stands.")
                    text: screen.thanks.trouble
                }
            }
            Column {
                Layout.row: 0
                Layout.column: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                visible: screen.thanks.trouble === ""
                spacing: screen.cramped ? 0 : Theme.gap

                Words {
                    width: parent.width
                    text: qsTr("Thank you.")
                    color: Theme.accent
                    font.pixelSize: screen.cramped ? Theme.title : screen.greeting
                    font.weight: Font.Bold
                }
                Words {
                    objectName: "place"
                    width: parent.width
                    text: screen.thanks.place
                    font.pixelSize: screen.cramped ? Theme.lead : screen.greeting
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
            }
            // What is shown only once comes before what can be read elsewhere.
            Column {
                Layout.row: screen.wide || content.tight ? 0 : 1
                Layout.column: screen.wide ? 1 : 0
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.rowSpan: screen.wide ? 2 : 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.margin

                WithdrawalCode {
                    id: code
                    width: parent.width
                    explained: !content.tight
                    code: screen.thanks.code
                    abreast: screen.cramped && screen.width > screen.height
                }
                PageCode {
                    width: parent.width
                    visible: screen.thanks.page !== "" && !content.tight
                    page: screen.thanks.page
                    side: screen.square
                }
            }
            Column {
                Layout.row: screen.wide ? 1 : 2
                Layout.column: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Words {
                    width: parent.width
                    visible: content.tight
                    text: code.explanation
                }
                PageCode {
                    width: parent.width
                    visible: screen.thanks.page !== "" && content.tight
                    page: screen.thanks.page
                    side: screen.square
                }
                Words {
                    width: parent.width
                    text: qsTr("What happens next")
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
                Words {
                    objectName: "included"
                    width: parent.width
                    text: screen.thanks.countOnly ? screen.kiosk.words.onlyCounted : screen.kiosk.words.deliveryNote
                    font.pixelSize: Theme.note
                }
                Words {
                    width: parent.width
                    topPadding: Theme.gap
                    text: qsTr("If you change your mind")
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
                Words { width: parent.width; text: screen.kiosk.words.withdrawal; font.pixelSize: Theme.note }
            }
        }
        Column {
            id: farewell
            objectName: "undone"
            visible: screen.thanks.undone
            width: Math.min(page.width - 2 * Theme.wideMargin, Theme.measure)
            x: (page.width - width) / 2
            y: Math.max(Theme.margin, (page.height - height) * 0.45)
            spacing: Theme.margin

            Words {
                width: parent.width
                text: qsTr("Your signature is undone.")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                role: Accessible.AlertMessage
            }
            Words {
                width: parent.width
                text: qsTr("It does not count and stands on no list. A note that takes it back is sent along, and what "
                    + "you typed is deleted. You can sign again whenever you like.")
                font.pixelSize: Theme.lead
            }
        }
    }
    ThanksFoot {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        kiosk: screen.kiosk
        wide: screen.wide
    }
}
