// For emergencies only: what would be lost, then the PINs of two people, then nothing is left.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property CornerModel corner
    readonly property DeviceStateModel figures: corner.figures
    readonly property EmergencyErasureModel emergency: corner.pages.emergency
    readonly property bool telling: emergency.stage === "telling"
    readonly property bool done: emergency.stage === "done"

    objectName: "emergency_page"
    page: emergency

    Words {
        objectName: "emergency_lost"
        width: parent.width
        visible: view.telling
        text: view.figures.waits
            ? qsTr("%Ln signatures were not handed over. They would be lost for ever.", "", view.figures.waiting)
            : qsTr("Everything signed here was handed over.")
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        color: view.figures.waits ? Theme.wrong : Theme.good
    }
    Words {
        objectName: "emergency_kept"
        width: parent.width
        visible: view.telling
        text: qsTr("%Ln signatures are on this device, encrypted: a person who takes it cannot read them. "
            + "Headquarters has not confirmed them yet.", "", view.figures.signatures)
    }
    Words {
        width: parent.width
        visible: view.telling
        text: qsTr("Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. "
            + "It cannot be undone.")
    }
    Words {
        objectName: "emergency_note"
        width: parent.width
        visible: text !== ""
        text: view.emergency.note
        color: Theme.wrong
        font.weight: Font.DemiBold
        role: Accessible.AlertMessage
    }
    Row {
        width: parent.width
        visible: view.emergency.asking

        PinPad {
            width: Math.min(implicitWidth, parent.width)
            focus: view.emergency.asking
            model: view.emergency.pad
            ready: view.emergency.stage !== "waiting"
            room: view.height - 260
            doneText: view.emergency.padText
            danger: view.emergency.stage === "second"
        }
    }
    Words {
        objectName: "emergency_result"
        width: parent.width
        visible: view.done
        text: qsTr("%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.", "",
            view.emergency.erased)
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Notice {
        objectName: "emergency_trouble"
        width: parent.width
        wrong: true
        visible: view.emergency.stage === "failed"
        text: view.emergency.trouble
        detail: view.emergency.detail
    }
    HandBack { width: parent.width; visible: view.done; figures: view.figures }
}
