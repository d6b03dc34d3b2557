// A petition that is on a server already: its address, the keys, and a folder on this computer.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property JoinServerPetitionModel joining

    objectName: "join_page"
    page: joining

    RenewalChoice { width: parent.width; renewal: view.joining.renewal }
    Words {
        width: parent.width
        text: qsTr("For a petition that colleagues work with already. Ask whoever keeps the server for its address and "
                   + "a password of your own.")
    }
    ServerLines {
        name: "join"
        width: parent.width
        server: view.joining.server
        onAccepted: view.joining.forth()
    }
    Words {
        width: parent.width
        text: qsTr("With the organisation's keys you bring in signatures and sign campaigns. Have them on a stick; a "
                   + "copy is made. Without keys you can look, decide and deliver.")
    }
    FolderChoice {
        objectName: "join_keys"
        text: qsTr("Choose the folder of the keys…")
        onChosen: (folder) => view.joining.choose_keys(folder)
    }
    Words {
        objectName: "join_keys_chosen"
        width: parent.width
        visible: text !== ""
        text: view.joining.keys
        color: Theme.quiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    LabelledEntry {
        name: "join_passphrase"
        width: parent.width
        visible: view.joining.keys !== ""
        label: qsTr("The passphrase of the keys, from the paper")
        secret: true
        text: view.joining.passphrase
        onEdited: (text) => view.joining.type_passphrase(text)
        onAccepted: view.joining.forth()
    }
    WorkspaceName {
        name: "join"
        width: parent.width
        place: view.joining.place
        trouble: view.joining.trouble
        onAccepted: view.joining.forth()
    }
    Notice {
        objectName: "join_trouble"
        width: parent.width
        wrong: true
        text: view.joining.trouble
        detail: view.joining.detail
    }
}
