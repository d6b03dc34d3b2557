// Step 2: name the event.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property FirstStartModel setup

    objectName: "event_step"
    page: setup.eventStep
    kicker: setup.campaign
    footnote: setup.eventStep.fields.day

    SetupTrouble { width: parent.width; keeping: step.setup.keeping }
    Notice {
        objectName: "try_out_notice"
        width: parent.width
        heading: step.setup.comparison.triedOut ? qsTr("Only a try-out: nothing signed here counts.") : ""
        text: step.setup.comparison.triedOut && step.setup.campaign !== ""
            ? qsTr("For the real campaign plug in the organisation’s stick and touch “%1”.")
                .arg(step.setup.eventStep.backText)
            : ""
    }
    EventFields { width: parent.width; model: step.setup.eventStep.fields }
    Words {
        width: parent.width
        text: qsTr("The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? "
            + "Then set the clock of this device first.")
        color: Theme.quiet
    }
    Helpline { width: parent.width; text: step.setup.helpline }
}
