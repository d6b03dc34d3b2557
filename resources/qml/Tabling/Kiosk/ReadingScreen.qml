// Reading: what one signs first, then the voice, why, and the petition itself. "Sign" is always there.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property bool wide
    readonly property int edge: rail.beside ? 64 : Theme.margin + Theme.gap

    objectName: "reading"
    focus: true
    Keys.forwardTo: [page]  // the arrows scroll, whichever button has the focus

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top }
        kiosk: screen.kiosk
    }
    Page {
        id: page
        objectName: "reading_page"
        read: true
        focus: true
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom }
        anchors { rightMargin: rail.across; bottomMargin: rail.high }
        contentHeight: text.height + 2 * Theme.wideMargin

        Column {
            id: text
            anchors { left: parent.left; leftMargin: Math.max(screen.edge, (page.width - width) / 2) }
            y: Theme.wideMargin
            width: Math.min(Theme.measure, page.width - 2 * screen.edge)
            spacing: Theme.wideMargin

            Words {
                width: parent.width
                text: screen.kiosk.words.title
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                role: Accessible.Heading
            }
            ActionButton {
                objectName: "aloud"
                anchors.left: parent.left
                width: Math.min(parent.width, implicitWidth)
                visible: screen.kiosk.aloud.offered
                icon_: screen.kiosk.aloud.speaking ? "close" : "aloud"
                text: screen.kiosk.aloud.speaking ? qsTr("Stop reading aloud") : qsTr("Read aloud")
                onClicked: screen.kiosk.aloud.toggle()
            }
            AskList {
                width: parent.width
                words: screen.kiosk.words
            }
            Repeater {
                model: screen.kiosk.words.text
                SectionView {
                    width: text.width
                }
            }
        }
    }
    ActionRail {
        id: rail
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom }
        kiosk: screen.kiosk
        wide: screen.wide
        room: screen.height - top.height
        mainText: qsTr("Sign")
        mainName: "sign"
        onPressed: screen.kiosk.sign()
    }
}
