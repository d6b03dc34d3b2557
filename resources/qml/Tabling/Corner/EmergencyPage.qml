// For emergencies only: what would be lost, then the PINs of two people, then nothing is left.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: page

    required property CornerModel corner
    readonly property EmergencyModel emergency: corner.emergency
    readonly property string stage: emergency.stage
    readonly property bool telling: stage === "telling"
    readonly property bool asking: stage === "first" || stage === "second" || stage === "waiting"
    readonly property bool over: stage === "done" || stage === "failed"

    objectName: "emergency_page"
    title: stage === "first" || stage === "waiting" ? qsTr("The PIN of the volunteers") : stage === "second" ? qsTr("The second PIN, of staff") : stage === "erasing" ? qsTr("One moment…") : stage === "done" ? qsTr("Everything is erased") : stage === "failed" ? qsTr("Not everything is erased") : qsTr("Erase everything")
    mainName: over ? "emergency_done" : "emergency_on"
    mainText: over ? qsTr("Done") : telling ? qsTr("Ask for both PINs") : ""
    backText: stage === "erasing" || over ? "" : qsTr("Back")
    onForth: over ? corner.go("figures") : emergency.go_on()
    onBack: corner.go("sending")

    Words {
        objectName: "emergency_lost"
        width: parent.width
        visible: page.telling
        text: page.corner.waiting > 0 ? qsTr("%Ln signatures were not handed over. They would be lost for ever.", "", page.corner.waiting) : qsTr("Everything signed here was handed over.")
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        color: page.corner.waiting > 0 ? Theme.wrong : Theme.good
    }
    Words {
        objectName: "emergency_kept"
        width: parent.width
        visible: page.telling
        text: qsTr("%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.", "", page.corner.signatures)
    }
    Words {
        width: parent.width
        visible: page.telling
        text: qsTr("Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.")
    }
    Words {
        objectName: "emergency_note"
        width: parent.width
        visible: text !== ""
        text: page.over ? "" : page.emergency.note
        color: Theme.wrong
        font.weight: Font.DemiBold
        role: Accessible.AlertMessage
    }
    Row {
        width: parent.width
        visible: page.asking

        PinPad {
            width: Math.min(implicitWidth, parent.width)
            focus: page.asking
            model: page.emergency.pad
            ready: page.stage !== "waiting"
            room: page.height - 260
            doneText: page.stage === "second" ? qsTr("Erase everything") : qsTr("Continue")
        }
    }
    Words {
        objectName: "emergency_result"
        width: parent.width
        visible: page.stage === "done"
        text: qsTr("%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.", "", page.emergency.erased)
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Notice {
        objectName: "emergency_trouble"
        width: parent.width
        wrong: true
        visible: page.stage === "failed"
        text: page.emergency.trouble
        detail: page.emergency.detail
    }
    HandBack { width: parent.width; visible: page.stage === "done"; corner: page.corner }
}
