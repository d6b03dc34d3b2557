// The first page of the corner: the figures, what to do next, how the device is, and everything else one may do.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: page

    required property CornerModel corner
    readonly property bool handingOver: corner.advice !== "" && !corner.practising

    objectName: "figures_page"
    kicker: corner.eventLine
    title: qsTr("How it stands")
    mainName: handingOver ? "hand_over" : "back_to_signing"
    mainText: handingOver ? qsTr("Hand over") : qsTr("Back to signing")
    backName: "close_corner"
    backText: handingOver ? qsTr("Back to signing") : ""
    widest: 960
    onForth: handingOver ? corner.go("handover") : corner.close()
    onBack: corner.close()

    Notice { objectName: "corner_trouble"; width: parent.width; wrong: true; text: page.corner.trouble; detail: page.corner.detail }
    Notice { objectName: "practice_notice"; width: parent.width; heading: page.corner.practising ? qsTr("Practice is on: nothing is kept and nothing counts.") : "" }
    Figures { width: parent.width; corner: page.corner }
    Words {
        objectName: "advice"
        width: parent.width
        visible: text !== ""
        text: page.corner.advice
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Column {
        width: parent.width
        spacing: Theme.between

        Repeater {
            model: page.corner.facts
            FactLine { width: parent.width }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.between
        topPadding: Theme.gap

        ActionButton { objectName: visible ? "hand_over" : ""; visible: !page.handingOver; text: qsTr("Hand over"); onClicked: page.corner.go("handover") }
        ActionButton { objectName: "open_sending"; text: qsTr("Sending and receipts"); onClicked: page.corner.go("sending") }
        ActionButton { objectName: "practise"; text: page.corner.practising ? qsTr("End practice") : qsTr("Practise"); onClicked: page.corner.practising ? page.corner.end_practice() : page.corner.start_practice() }
        ActionButton { objectName: "change_event"; text: qsTr("Change the event"); onClicked: page.corner.go("event") }
        ActionButton { objectName: "end_event"; text: qsTr("End the event"); onClicked: page.corner.go("ending") }
        ActionButton { objectName: "leave_kiosk"; text: qsTr("Close the kiosk"); onClicked: page.corner.go("leaving") }
    }
}
