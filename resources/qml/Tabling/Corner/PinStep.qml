// Step 3: a PIN for the volunteers, twice.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property FirstStartModel setup

    objectName: "pin_step"
    page: setup.pinStep

    SetupTrouble { width: parent.width; keeping: step.setup.keeping }
    Grid {
        id: halves
        // Large text on a tall screen has the digits below it; a low one has them whole beside it.
        readonly property bool abreast: width >= 640 && (Theme.factor < 1.5 || step.width > step.height)
        width: parent.width
        columns: abreast ? 2 : 1
        spacing: Theme.wideMargin

        Column {
            width: halves.abreast ? halves.width - pad.width - halves.spacing : halves.width
            spacing: Theme.between

            Words {
                objectName: "pin_note"
                width: parent.width
                visible: text !== ""
                text: step.setup.pinStep.note
                color: Theme.wrong
                font.weight: Font.DemiBold
                role: Accessible.AlertMessage
            }
            Words {
                width: parent.width
                visible: !step.setup.pinStep.proving
                text: qsTr("With it volunteers see how many signed, hand over, and close the kiosk. Choose 6 to 12 "
                    + "digits and tell only those who look after this table.")
            }
            Words {
                width: parent.width
                text: qsTr("To open the volunteers’ page later: press and hold the top right corner of the welcome "
                    + "screen for two seconds.")
            }
            Words {
                objectName: "device_words"
                width: parent.width
                visible: text !== ""
                text: step.setup.pinStep.deviceWords
            }
            Helpline { width: parent.width; text: step.setup.helpline }
        }
        PinPad {
            id: pad
            width: Math.min(implicitWidth, halves.width)
            model: step.setup.pinStep.pad
            ready: !step.setup.pinStep.busy
            room: step.height - 210
            doneText: qsTr("Continue")
        }
    }
}
