// The annex for inside use: its sums, who signed them off, the next one's name, and a place to save it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: part

    required property AnnexPart annex

    spacing: Theme.margin

    Words {
        width: parent.width
        text: qsTr("Where every signature went")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Words {
        width: parent.width
        text: qsTr("An annex for inside use: read, left out, counted, handed over. Two people sign off the same "
                   + "figures. It names nobody who signed, and is never handed over.")
        color: Theme.quiet
    }
    ActionButton {
        objectName: "look_at_annex"
        kind: "quiet"
        text: qsTr("Show the figures of now")
        onClicked: part.annex.look()
    }
    Repeater {
        model: part.annex.tables

        ListedLine {
            required property var modelData
            required property int index
            objectName: "annex_table_" + index
            width: part.width
            text: modelData.text
            detail: modelData.detail
        }
    }
    Repeater {
        model: part.annex.standing

        Words {
            required property string modelData
            required property int index
            objectName: "annex_standing_" + index
            width: part.width
            text: modelData
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    LabelledEntry {
        name: "annex_signer"
        width: parent.width
        visible: part.annex.open
        label: qsTr("Name of whoever checked these figures")
        text: part.annex.signer
        onEdited: (text) => part.annex.type_signer(text)
        onAccepted: part.annex.sign()
    }
    ActionButton {
        objectName: "sign_annex"
        visible: part.annex.open
        enabled: part.annex.ready
        text: qsTr("I checked these figures: sign them off")
        onClicked: part.annex.sign()
    }
    FolderChoice {
        objectName: "save_annex"
        visible: part.annex.shown
        text: qsTr("Save the annex, for inside use…")
        onChosen: (folder) => part.annex.save(folder)
    }
    Words {
        objectName: "annex_note"
        width: parent.width
        visible: text !== ""
        text: part.annex.note
    }
}
