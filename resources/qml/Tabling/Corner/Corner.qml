// The volunteers' corner over the kiosk: one page at a time.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: corner

    required property CornerModel model
    // The name of each page, and what shows it.
    readonly property var components: ({
        pin: pin, figures: figures, handover: handover, sending: sending, receipts: receipts,
        emergency: emergency, event: event, ending: ending, leaving: leaving, help: help, cleaning: cleaning,
        ready: ready
    })

    objectName: "corner"
    color: Theme.page

    Keys.onEscapePressed: model.step_back()

    TapHandler { gesturePolicy: TapHandler.WithinBounds }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: corner.components[corner.model.page] ?? null
    }

    Untouched {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        seconds: corner.model.untouched.left
    }

    Component { id: pin; PinGate { corner: corner.model } }
    Component { id: figures; FiguresPage { corner: corner.model; focus: true } }
    Component { id: handover; HandoverPage { corner: corner.model; focus: true } }
    Component { id: sending; SendingPage { pages: corner.model.pages; focus: true } }
    Component { id: receipts; ReceiptPage { corner: corner.model; focus: true } }
    Component { id: emergency; EmergencyPage { corner: corner.model; focus: true } }
    Component { id: event; EventPage { corner: corner.model; focus: true } }
    Component { id: ready; ReadyPage { ready: corner.model.pages.ready; focus: true } }
    Component { id: help; HelpPage { help: corner.model.pages.help; focus: true } }
    Component { id: cleaning; CleaningPage { cleaning: corner.model.pages.cleaning; focus: true } }
    Component { id: ending; LeavingPage { corner: corner.model; leaving: corner.model.pages.ending; focus: true } }
    Component { id: leaving; LeavingPage { corner: corner.model; leaving: corner.model.pages.leaving; focus: true } }
}
