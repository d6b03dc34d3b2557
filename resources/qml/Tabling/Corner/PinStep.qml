// Step 3: a PIN for the volunteers, twice.
import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: step

    required property SetupModel setup

    objectName: "pin_step"
    title: setup.busy ? qsTr("One moment…") : setup.pinAgain ? qsTr("The same PIN once more") : qsTr("Set a PIN for the volunteers")
    backText: qsTr("Back")
    onBack: setup.go_back()

    Notice {
        objectName: "setup_trouble"
        width: parent.width
        wrong: true
        heading: text ? qsTr("This could not be kept.") : ""
        text: step.setup.trouble
        detail: step.setup.detail
    }
    Grid {
        id: halves
        readonly property bool abreast: width >= 640 && Theme.factor < 1.5
        width: parent.width
        columns: abreast ? 2 : 1
        spacing: Theme.wideMargin

        Column {
            width: halves.abreast ? (halves.width - halves.spacing) / 2 : halves.width
            spacing: Theme.margin

            Words {
                width: parent.width
                text: qsTr("With it volunteers see the counts, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this stall.")
            }
            Words {
                objectName: "pin_note"
                width: parent.width
                visible: text !== ""
                text: step.setup.note
                color: Theme.wrong
                font.weight: Font.DemiBold
                role: Accessible.AlertMessage
            }
        }
        PinPad {
            width: halves.abreast ? Math.min(implicitWidth, (halves.width - halves.spacing) / 2) : Math.min(implicitWidth, halves.width)
            model: step.setup.pad
            ready: !step.setup.busy
            room: step.height - 260
            doneText: qsTr("Continue")
        }
    }
    Words {
        width: parent.width
        text: qsTr("To open the volunteers’ page later: hold the upper corner of the welcome screen, on the side where a line ends, for two seconds.")
        color: Theme.quiet
    }
}
