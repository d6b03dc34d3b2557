// A signer asks whether their signature is in the total: name and code, the answer, and a page for them.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: part

    required property CountedAsRecordedPart recorded

    spacing: Theme.margin

    Words {
        width: parent.width
        text: qsTr("Somebody asks whether their signature is in the total")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Words {
        width: parent.width
        text: qsTr("Ask for both, their name and the code from the thanks. A code that was found tells nothing alone.")
        color: Theme.quiet
    }
    LabelledEntry {
        name: "recorded_name"
        width: parent.width
        label: qsTr("Their name, as they signed")
        text: part.recorded.name
        onEdited: (text) => part.recorded.type_name(text)
        onAccepted: part.recorded.ask()
    }
    LabelledEntry {
        name: "recorded_code"
        width: parent.width
        label: qsTr("Their code")
        text: part.recorded.code
        onEdited: (text) => part.recorded.type_code(text)
        onAccepted: part.recorded.ask()
    }
    ActionButton {
        objectName: "ask_recorded"
        enabled: part.recorded.askable
        text: qsTr("Look")
        onClicked: part.recorded.ask()
    }
    Repeater {
        model: part.recorded.answer

        Words {
            required property string modelData
            required property int index
            objectName: "recorded_" + index
            width: part.width
            text: modelData
            font.weight: index === 0 ? Font.DemiBold : Font.Normal
        }
    }
    FolderChoice {
        objectName: "save_recorded"
        visible: part.recorded.printable
        text: qsTr("Save a page for them…")
        onChosen: (folder) => part.recorded.save(folder)
    }
    Words {
        objectName: "recorded_note"
        width: parent.width
        visible: text !== ""
        text: part.recorded.note
    }
}
