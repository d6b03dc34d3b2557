// Keys that come after others, and the end of a campaign's keys.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: panel

    required property BackupParts parts
    property bool free: true

    spacing: Theme.between

    PartOfPage {
        width: parent.width
        part: panel.parts.accepting
        name: "accept"
        heading: qsTr("New keys")
        told: qsTr("Where keys leaked, were lost or are old, others can follow them. Files sealed to both are taken.")

        FolderChoice {
            objectName: "accept_folder"
            text: qsTr("Choose the folder with the new keys…")
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
            name: "accept_secret"
            width: parent.width
            visible: panel.parts.accepting.folder !== "" && panel.parts.second.holder !== ""
            label: qsTr("The second secret, which %1 holds").arg(panel.parts.second.holder)
            secret: true
            text: panel.parts.accepting.typed["accept_secret"] ?? ""
            onEdited: (text) => panel.parts.accepting.type_text("accept_secret", text)
        }
        ActionButton {
            objectName: "accept_now"
            visible: panel.parts.accepting.folder !== ""
            text: qsTr("Accept these keys")
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
