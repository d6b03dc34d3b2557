// Step 3: a PIN for the volunteers, twice.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property SetupModel setup

    objectName: "pin_step"
    page: setup.pinStep

    SetupTrouble { width: parent.width; keeping: step.setup.keeping }
    Grid {
        id: halves
        readonly property bool abreast: width >= 640 && Theme.factor < 1.5
        readonly property real half: abreast ? (width - spacing) / 2 : width
        width: parent.width
        columns: abreast ? 2 : 1
        spacing: Theme.wideMargin

        Column {
            width: halves.half
            spacing: Theme.margin

            Words {
                width: parent.width
                text: qsTr("With it volunteers see the counts, hand over, and close the kiosk. "
                    + "Choose 6 to 12 digits and tell only those who look after this stall.")
            }
            Words {
                objectName: "pin_note"
                width: parent.width
                visible: text !== ""
                text: step.setup.pinStep.note
                color: Theme.wrong
                font.weight: Font.DemiBold
                role: Accessible.AlertMessage
            }
        }
        PinPad {
            width: Math.min(implicitWidth, halves.half)
            model: step.setup.pinStep.pad
            ready: !step.setup.keeping.busy
            room: step.height - 260
            doneText: qsTr("Continue")
        }
    }
    Words {
        width: parent.width
        text: qsTr("To open the volunteers’ page later: hold the upper corner of the welcome screen, "
            + "on the side where a line ends, for two seconds.")
        color: Theme.quiet
    }
}
