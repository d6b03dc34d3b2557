// The register of requests: those that wait, each with its answer, and the latest that were answered.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: register

    required property WithdrawalRequestsPart requests

    spacing: Theme.between

    PageHeading {
        width: parent.width
        text: qsTr("Requests to be taken off")
    }
    Notice {
        objectName: "requests_note"
        width: parent.width
        text: register.requests.note
    }
    ActionButton {
        objectName: "requests_undo"
        visible: register.requests.undoable
        text: qsTr("Undo")
        onClicked: register.requests.undo()
    }
    Words {
        objectName: "requests_none"
        width: parent.width
        visible: register.requests.waiting.length === 0
        text: qsTr("Nobody waits to be taken off.")
    }
    Repeater {
        model: KeptRows { rows: register.requests.waiting }

        RequestCard {
            width: register.width
            asked: register.requests.asked === modelData.number
            onTaken: (number) => register.requests.take_off(number)
            onDismissed: (number) => register.requests.dismiss(number)
        }
    }
    Words {
        width: parent.width
        visible: register.requests.answered.length > 0
        text: qsTr("Answered last")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: register.requests.answered

        Words {
            required property string modelData
            required property int index
            objectName: "answered_" + index
            width: register.width
            text: modelData
            font.pixelSize: Theme.label
        }
    }
    ActionButton {
        objectName: "requests_more"
        visible: register.requests.more
        text: qsTr("Show older answers")
        onClicked: register.requests.read_on()
    }
}
