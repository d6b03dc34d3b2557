// Step 2: name the event.
import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: step

    required property SetupModel setup

    objectName: "event_step"
    kicker: setup.campaign
    title: qsTr("Name the event")
    mainName: "event_named"
    mainText: setup.busy ? qsTr("One moment…") : setup.lastStep ? qsTr("Open the kiosk") : qsTr("Continue")
    mainEnabled: !setup.busy
    backText: setup.lastStep ? qsTr("Another campaign") : qsTr("Back")
    onForth: setup.go_on()
    onBack: setup.go_back()

    Notice {
        objectName: "setup_trouble"
        width: parent.width
        wrong: true
        heading: text ? qsTr("This could not be kept.") : ""
        text: step.setup.trouble
        detail: step.setup.detail
    }
    EventFields {
        width: parent.width
        outing: step.setup.outing
    }
    Words {
        width: parent.width
        text: qsTr("The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.")
        color: Theme.quiet
    }
}
