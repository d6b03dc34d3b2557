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
    readonly property int edge: wide ? 56 : Theme.wideMargin

    objectName: "welcome"
    focus: true

    Connections {
        target: screen.kiosk
        function onForgotten() { page.contentY = 0; }
    }
    DriftingPicture {
        id: picture
        anchors { left: parent.left; top: parent.top }
        width: screen.wide ? Math.round(parent.width * 0.42) : parent.width
        readonly property real share: Theme.factor > 1.25 ? 0.16 : 0.36
        readonly property int band: screen.cramped ? 0 : Math.round(parent.height * share)
        height: screen.wide ? parent.height : band
        visible: !screen.cramped
        drifting: screen.kiosk.presence.alone && Theme.moving
    }

    Page {
        id: page
        anchors { right: parent.right; bottom: actions.top }
        anchors.left: screen.wide ? picture.right : parent.left
        anchors.top: screen.wide ? parent.top : picture.bottom
        anchors { leftMargin: screen.edge; rightMargin: screen.edge; bottomMargin: Theme.margin }
        anchors.topMargin: screen.wide ? 48 : Theme.margin
        contentHeight: words.height

        Column {
            id: words
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            y: screen.wide ? Math.max(0, (page.height - height) * 0.6) : 0
            spacing: Theme.margin

            Words {
                text: screen.kiosk.words.organisation
                width: parent.width
                color: Theme.quiet
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
            }
            Words {
                objectName: "title"
                text: screen.kiosk.words.title
                width: parent.width
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                role: Accessible.Heading
            }
            Words {
                text: screen.kiosk.words.sentence
                width: parent.width
                font.pixelSize: Theme.lead
            }
        }
    }

    Column {
        id: actions
        anchors { left: page.left; right: page.right; bottom: foot.top; bottomMargin: Theme.margin }
        spacing: Theme.between + 4

        Words {
            objectName: "count"
            width: parent.width
            visible: !screen.cramped
            text: screen.kiosk.submission.countToday > 0
                ? qsTr("%Ln people signed here today", "", screen.kiosk.submission.countToday)
                : qsTr("Be the first to sign here today")
            color: Theme.quiet
            font.pixelSize: Theme.label
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
                kind: "main"
                text: qsTr("Sign")
                onClicked: screen.kiosk.sign()
            }
            ActionButton {
                objectName: "read"
                Layout.fillWidth: !screen.abreast
                Layout.fillHeight: screen.abreast
                Layout.preferredWidth: screen.abreast ? implicitWidth : -1
                text: qsTr("Read first")
                onClicked: screen.kiosk.read()
            }
        }
    }

    Item {
        id: foot
        anchors { left: page.left; right: page.right; bottom: parent.bottom; bottomMargin: Theme.between }
        height: Math.max(72, languages.height)

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.border
            color: Theme.line
        }
        LanguageWords {
            id: languages
            anchors { left: parent.left; leftMargin: -16; right: display.left; verticalCenter: parent.verticalCenter }
            shown: screen.kiosk.interface
        }
        ActionButton {
            id: display
            objectName: "display"
            anchors { right: parent.right; rightMargin: -Theme.between; verticalCenter: parent.verticalCenter }
            kind: "quiet"
            text: "Aa"
            Accessible.name: qsTr("Text size and contrast")
            onClicked: screen.kiosk.open_sheet("display")
        }
    }
}
