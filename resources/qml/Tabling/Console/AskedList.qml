// Who wrote or called, and what for: noted, answered, and by when.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: register

    required property RequestRegisterPart asked

    part: asked
    name: "asked"
    heading: qsTr("Requests by letter, mail or telephone")
    told: qsTr("Note here who writes or calls, where you cannot answer at once: there are thirty days to answer.")

    ActionButton {
        objectName: "asked_undo"
        visible: register.asked.undoable
        text: qsTr("Undo")
        onClicked: register.asked.undo()
    }
    Repeater {
        model: register.asked.waiting

        AskedCard {
            width: register.width
            onAnswered: (answer) => register.asked.answer(modelData.number, answer)
        }
    }
    LabelledEntry {
        name: "asked_name"
        width: parent.width
        label: qsTr("Name of whoever asks")
        text: register.asked.typed.asked_name ?? ""
        onEdited: (text) => register.asked.type_text("asked_name", text)
    }
    LabelledEntry {
        name: "asked_day"
        width: parent.width
        label: qsTr("Received on (year-month-day); today if left empty")
        text: register.asked.typed.asked_day ?? ""
        onEdited: (text) => register.asked.type_text("asked_day", text)
    }
    Flow {
        width: parent.width
        spacing: Theme.between

        ActionButton {
            objectName: "asked_access"
            text: qsTr("They ask for a copy")
            onClicked: register.asked.note_down("access")
        }
        ActionButton {
            objectName: "asked_correction"
            text: qsTr("They ask for a correction")
            onClicked: register.asked.note_down("correction")
        }
        ActionButton {
            objectName: "asked_withdrawal"
            text: qsTr("They want to be taken off")
            onClicked: register.asked.note_down("withdrawal")
        }
        ActionButton {
            objectName: "asked_erasure"
            text: qsTr("They want to be forgotten")
            onClicked: register.asked.note_down("erasure")
        }
    }
    Repeater {
        model: register.asked.answered

        Words {
            required property string modelData
            required property int index
            objectName: "asked_answered_" + index
            width: register.width
            text: modelData
            font.pixelSize: Theme.label
        }
    }
    ActionButton {
        objectName: "asked_more"
        visible: register.asked.more
        text: qsTr("Show older answers")
        onClicked: register.asked.read_on()
    }
}
