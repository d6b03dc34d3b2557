// The volunteers' corner over the kiosk: one page at a time.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: corner

    required property CornerModel model

    objectName: "corner"
    color: Theme.page

    Keys.onEscapePressed: model.page === "pin" || model.page === "figures" ? model.close() : model.go("figures")

    TapHandler { gesturePolicy: TapHandler.WithinBounds }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: ({ pin: pin, figures: figures, handover: handover, sending: sending, receipts: receipts, emergency: emergency, event: event, ending: summary, leaving: summary })[corner.model.page] ?? null
    }

    Component { id: pin; PinGate { corner: corner.model } }
    Component { id: figures; FiguresPage { corner: corner.model; focus: true } }
    Component { id: handover; HandoverPage { corner: corner.model; focus: true } }
    Component { id: sending; SendingPage { corner: corner.model; focus: true } }
    Component { id: receipts; ReceiptPage { corner: corner.model; focus: true } }
    Component { id: emergency; EmergencyPage { corner: corner.model; focus: true } }
    Component { id: event; EventPage { corner: corner.model; focus: true } }
    Component { id: summary; EventSummary { corner: corner.model; focus: true } }
}
