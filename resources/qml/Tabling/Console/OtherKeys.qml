// Keys that come after others, and the end of a campaign's keys.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: panel

    required property BackupParts parts
    property bool free: true
    readonly property bool chosen: parts.accepting.folder !== ""

    spacing: Theme.between

    PartOfPage {
        width: parent.width
        visible: panel.parts.place.place !== "" || panel.parts.place.note !== ""
        part: panel.parts.place
        name: "place"
        heading: qsTr("Where the keys lie")
        told: qsTr("Whoever takes this computer has the keys, closed by the passphrase. On a stick that you put away "
                   + "they are apart from it; then plug it in before you open the campaign.")

        Words {
            objectName: "keys_place"
            width: parent.width
            visible: text !== ""
            text: panel.parts.place.place
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        FolderChoice {
            objectName: "move_keys"
            text: qsTr("Keep the keys in another folder…")
            onChosen: (folder) => panel.parts.place.move(folder)
        }
    }
    PartOfPage {
        width: parent.width
        part: panel.parts.accepting
        name: "accept"
        heading: qsTr("New keys")
        told: qsTr("Where keys leaked, were lost or are old, others follow them. What was sealed to the old ones is "
                   + "still taken; you sign with the new ones, and their passphrase opens this window.")

        FolderChoice {
            objectName: "accept_folder"
            text: qsTr("Choose a folder with keys that are made already…")
            onChosen: (folder) => panel.parts.accepting.choose(folder)
        }
        Words {
            objectName: "accept_chosen"
            width: parent.width
            visible: text !== ""
            text: panel.parts.accepting.folder
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        LabelledEntry {
            name: "accept_passphrase"
            width: parent.width
            label: panel.chosen ? qsTr("The passphrase of the new keys") : qsTr("A passphrase for new keys")
            secret: true
            text: panel.parts.accepting.typed["accept_passphrase"] ?? ""
            onEdited: (text) => panel.parts.accepting.type_text("accept_passphrase", text)
        }
        LabelledEntry {
            name: "accept_again"
            width: parent.width
            visible: !panel.chosen
            label: qsTr("The same passphrase once more")
            secret: true
            text: panel.parts.accepting.typed["accept_again"] ?? ""
            onEdited: (text) => panel.parts.accepting.type_text("accept_again", text)
        }
        LabelledEntry {
            name: "accept_secret"
            width: parent.width
            visible: panel.parts.second.holder !== ""
            label: qsTr("The second secret, which %1 holds").arg(panel.parts.second.holder)
            secret: true
            text: panel.parts.accepting.typed["accept_secret"] ?? ""
            onEdited: (text) => panel.parts.accepting.type_text("accept_secret", text)
        }
        ActionButton {
            objectName: "accept_now"
            visible: (panel.parts.accepting.typed["accept_passphrase"] ?? "") !== ""
            text: panel.chosen ? qsTr("Accept these keys") : qsTr("Make new keys, and accept them")
            onClicked: panel.parts.accepting.accept()
        }
    }
    DestroyKeys {
        width: parent.width
        destroying: panel.parts.destroying
        holder: panel.parts.second.holder
        free: panel.free
    }
}
