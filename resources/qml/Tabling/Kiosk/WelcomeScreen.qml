// Welcome: the campaign's picture, its name, one sentence, and the two ways on.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property bool wide
    // Large text on a low screen: words and buttons come before picture and count.
    readonly property bool cramped: !wide && height / Theme.factor < 450
    readonly property bool abreast: width > height
    // Then on the lowest screens what is asked comes before who asks it, which every other screen says.
    readonly property bool tiny: cramped && abreast && height < 720
    readonly property bool roomy: wide && height >= 640
    readonly property bool low: wide && !roomy
    readonly property real display: low ? Theme.display * 0.8 : Theme.display
    readonly property int edge: wide ? 56 : Theme.wideMargin
    // Whoever stopped what moves has it still for as long as this welcome stands: until somebody has signed.
    property bool held: false
    readonly property bool inviting: kiosk.presence.alone && Theme.moving && !cramped && !held
    // A larger screen stands farther away: it is read from the queue.
    readonly property real chosen: kiosk.interface.display.factor
    // While a window turns, banner and keys may want more than its height: then that is less than nothing for a while.
    readonly property real farther: Math.max(1, Math.min(height / 800, width / 1100))
    readonly property real grown: Math.min(2, Math.pow(farther, 2.35 - 0.85 * chosen))
    // Large words leave the languages no line of their own: they wait behind the one that is spoken.
    readonly property bool folded: chosen > 1 && languages.across > foot.room
    function larger(size) { return Math.round(size * grown); }

    objectName: "welcome"
    focus: true

    Connections {
        target: screen.kiosk
        function onForgotten() { page.contentY = 0; }
        function onTouched() { if (screen.inviting) screen.held = true; }
    }
    DriftingPicture {
        id: picture
        anchors { left: parent.left; top: parent.top }
        width: screen.wide ? Math.round(parent.width * 0.42) : parent.width
        readonly property real share: Math.max(0.06, (screen.width < 640 ? 0.26 : 0.36) - 0.4 * (Theme.factor - 1))
        readonly property int band: screen.cramped ? 0 : Math.round(parent.height * share)
        height: screen.wide ? foot.y - Theme.between : band
        visible: !screen.cramped
        drifting: screen.inviting
    }

    Page {
        id: page
        anchors { right: parent.right; bottom: actions.top }
        anchors.left: screen.wide ? picture.right : parent.left
        anchors.top: screen.wide ? parent.top : picture.bottom
        anchors { leftMargin: screen.edge; rightMargin: screen.edge }
        anchors.bottomMargin: screen.tiny ? Theme.gap : Theme.margin
        anchors.topMargin: screen.roomy ? 48 : words.spacing
        contentHeight: words.height

        Column {
            id: words
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            visible: !screen.inviting
            y: screen.wide ? Math.max(0, (page.height - height) * 0.6) : 0
            spacing: screen.cramped || screen.low ? Theme.between : Theme.margin

            Words {
                text: screen.kiosk.words.organisation
                width: parent.width
                visible: !screen.tiny
                color: Theme.quiet
                font.pixelSize: screen.larger(Theme.label)
                font.weight: Font.DemiBold
            }
            Words {
                objectName: "title"
                text: screen.kiosk.words.title
                width: parent.width
                font.pixelSize: screen.larger(screen.tiny ? Theme.title : screen.display)
                font.weight: Font.Bold
                role: Accessible.Heading
            }
            Words {
                objectName: "sentence"
                text: screen.kiosk.words.sentence
                width: parent.width
                font.pixelSize: screen.larger(Theme.lead)
            }
        }
    }

    Invitation {
        anchors { left: page.left; right: page.right; top: page.top; bottom: page.bottom }
        visible: screen.inviting
        words: screen.kiosk.words
        onHalted: screen.held = true
    }

    Column {
        id: actions
        anchors { left: page.left; right: page.right; bottom: foot.top }
        anchors.bottomMargin: screen.tiny ? Theme.gap : Theme.margin
        spacing: Theme.between + 4

        Words {
            objectName: "count"
            width: parent.width
            visible: !screen.cramped && screen.kiosk.submission.hasCounted
            text: screen.kiosk.submission.countToday > 0
                ? qsTr("%Ln people signed here today", "", screen.kiosk.submission.countToday)
                : qsTr("Be the first to sign here today")
            color: Theme.quiet
            font.pixelSize: screen.chosen > 1.5 ? Theme.label : screen.larger(Theme.label)  // large enough in one line
        }
        GridLayout {
            width: parent.width
            columns: screen.abreast ? 2 : 1
            rowSpacing: Theme.between
            columnSpacing: Theme.between

            ActionButton {
                objectName: "sign"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: screen.larger(Theme.action)
                kind: "main"
                font.pixelSize: screen.larger(Theme.lead)
                text: qsTr("Sign")
                onClicked: screen.kiosk.sign()
            }
            ActionButton {
                objectName: "read"
                Layout.fillWidth: !screen.abreast
                Layout.fillHeight: screen.abreast
                Layout.preferredWidth: screen.abreast ? implicitWidth : -1
                font.pixelSize: screen.larger(Theme.label)
                text: qsTr("Read first")
                onClicked: screen.kiosk.read()
            }
        }
    }

    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.between }
        anchors { leftMargin: screen.edge; rightMargin: screen.edge }
        readonly property real room: width - display.width - listen.width
        readonly property bool said: languages.across + Theme.wideMargin + naming.width + 80 + listen.width <= width

        TextMetrics {
            id: naming
            font: display.font
            text: qsTr("Text size and contrast")
        }
        height: Math.max(72, screen.folded ? folded.height : languages.height)

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.border
            color: Theme.line
        }
        LanguageWords {
            id: languages
            anchors { left: parent.left; leftMargin: tight ? -9 : -16 }
            anchors.verticalCenter: parent.verticalCenter
            width: evenly(foot.room)
            visible: !screen.folded
            tight: screen.kiosk.interface.languages.length > 4
            shown: screen.kiosk.interface
        }
        ActionButton {
            id: folded
            objectName: visible ? "languages" : ""
            anchors { left: parent.left; leftMargin: -Theme.between; verticalCenter: parent.verticalCenter }
            visible: screen.folded
            kind: "quiet"
            icon_: "globe"
            text: screen.kiosk.interface.languageName
            Accessible.name: qsTr("Language: %1").arg(text)
            onClicked: screen.kiosk.open_sheet("language")
        }
        ListenButton {
            id: listen
            anchors { right: display.left; verticalCenter: parent.verticalCenter }
            kiosk: screen.kiosk
        }
        ActionButton {
            id: display
            objectName: "display"
            anchors { right: parent.right; rightMargin: -Theme.between; verticalCenter: parent.verticalCenter }
            kind: "quiet"
            // The letters alone are no word for it to who never met them: where there is room, it is said.
            text: foot.said ? "Aa  " + naming.text : "Aa"
            Accessible.name: naming.text
            onClicked: screen.kiosk.open_sheet("display")
        }
    }
}
