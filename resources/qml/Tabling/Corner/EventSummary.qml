// The end of an event: what is safe and what is still to hand over, in three calm lines.
import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: page

    required property CornerModel corner
    readonly property bool ending: corner.page === "ending"
    readonly property bool open: corner.waiting > 0

    objectName: "summary_page"
    kicker: corner.eventLine
    title: ending ? qsTr("End the event") : qsTr("Close the kiosk")
    mainName: open ? "hand_over" : "leave_now"
    mainText: open ? qsTr("Hand over first") : ending ? qsTr("End and close the kiosk") : qsTr("Close the kiosk")
    backText: qsTr("Back")
    onForth: open ? corner.go("handover") : ending ? corner.end_event() : corner.leave()
    onBack: corner.go("figures")

    Notice { objectName: "corner_trouble"; width: parent.width; wrong: true; text: page.corner.trouble; detail: page.corner.detail }
    Column {
        width: parent.width
        spacing: Theme.gap

        Words { objectName: "summary_safe"; width: parent.width; text: qsTr("%Ln signatures safe", "", page.corner.signatures); font.pixelSize: Theme.title; font.weight: Font.Bold }
        Words { objectName: "summary_batches"; width: parent.width; text: qsTr("%Ln batches", "", page.corner.batches); font.pixelSize: Theme.title }
        Words { objectName: "summary_waiting"; width: parent.width; text: qsTr("%Ln not handed over", "", page.corner.waiting); font.pixelSize: Theme.title; color: page.open ? Theme.watch : Theme.good }
    }
    HandBack { width: parent.width; corner: page.corner }
    Words {
        width: parent.width
        text: page.ending ? qsTr("At the next start the kiosk asks for a new event. Nothing is erased.") : qsTr("The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.")
    }
    Flow {
        width: parent.width
        spacing: Theme.between

        ActionButton { objectName: "another_event"; width: Math.min(implicitWidth, parent.width); visible: page.ending; text: qsTr("Begin another event"); onClicked: page.corner.go("event") }
        ActionButton { objectName: visible ? "leave_now" : ""; width: Math.min(implicitWidth, parent.width); visible: page.open; text: page.ending ? qsTr("End and close without handing over") : qsTr("Close without handing over"); onClicked: page.ending ? page.corner.end_event() : page.corner.leave() }
    }
}
