// Step 2: name the event.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property SetupModel setup

    objectName: "event_step"
    page: setup.eventStep
    kicker: setup.campaign
    footnote: setup.eventStep.fields.day

    SetupTrouble { width: parent.width; keeping: step.setup.keeping }
    EventFields { width: parent.width; model: step.setup.eventStep.fields }
    Words {
        width: parent.width
        text: qsTr("The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? "
            + "Then set the clock of this device first.")
        color: Theme.quiet
    }
    Helpline { width: parent.width; text: step.setup.helpline }
}
