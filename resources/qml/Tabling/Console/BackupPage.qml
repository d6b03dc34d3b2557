// Backup and keys: the last backup, a new one, one brought back; the four words, the paper tried, other keys.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property BackupModel backup

    objectName: "backup_page"
    page: backup

    Notice {
        objectName: "backup_trouble"
        width: parent.width
        wrong: true
        text: view.backup.trouble
        detail: view.backup.detail
    }
    Notice {
        objectName: "backup_note"
        width: parent.width
        text: view.backup.note
    }
    Words {
        objectName: "backup_last"
        width: parent.width
        text: view.backup.last
        font.pixelSize: Theme.lead
    }
    Words {
        width: parent.width
        text: qsTr("A backup holds the signatures and all that was decided, and not the keys: those lie in a folder of "
                   + "their own, told below. Keep one backup on a stick somewhere else.")
        color: Theme.quiet
    }
    Repeater {
        model: view.backup.places

        OfferCard {
            required property var modelData
            required property int index
            objectName: "backup_place_" + index
            width: parent.width
            enabled: view.backup.free
            text: qsTr("Back up to “%1”").arg(modelData.name)
            where: modelData.where
            onClicked: view.backup.back_up_into(modelData.url)
        }
    }
    FolderChoice {
        objectName: "backup_into"
        width: Math.min(implicitWidth, parent.width)
        enabled: view.backup.free
        text: qsTr("Back up to a stick or another folder…")
        onChosen: (folder) => view.backup.back_up_into(folder)
    }
    BackupFiles {
        width: parent.width
        visible: files.length > 0
        files: view.backup.files
        free: view.backup.free
        onTried: (file) => view.backup.try_file(file)
    }
    RestorePanel {
        width: parent.width
        restoring: view.backup.parts.restoring
        free: view.backup.free
    }
    OutsidePanel {
        width: parent.width
        outside: view.backup.parts.outside
        free: view.backup.free
    }
    PageHeading {
        width: parent.width
        visible: view.backup.keys.words !== ""
        text: qsTr("Keys")
    }
    Words {
        objectName: "backup_words"
        width: parent.width
        visible: view.backup.keys.words !== ""
        text: qsTr("The organisation's four words, also on the page for volunteers: %1").arg(view.backup.keys.words)
    }
    LabelledEntry {
        id: paper
        name: "paper"
        width: parent.width
        visible: view.backup.keys.words !== ""
        label: qsTr("Does the passphrase on paper still open the keys? Type it here")
        secret: true
        property string typed: ""
        onEdited: (text) => typed = text
        onAccepted: view.backup.keys.try_passphrase(typed)
    }
    ActionButton {
        objectName: "try_paper"
        visible: view.backup.keys.words !== ""
        text: qsTr("Try this passphrase")
        onClicked: view.backup.keys.try_passphrase(paper.typed)
    }
    Words {
        objectName: "key_note"
        width: parent.width
        visible: text !== ""
        text: view.backup.keys.note
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        visible: view.backup.keys.words !== ""
        spacing: Theme.between

        ActionButton {
            objectName: "change_passphrase"
            text: qsTr("Change the passphrase")
            onClicked: view.backup.leads("passphrase")
        }
        ActionButton {
            objectName: "make_sheets"
            text: qsTr("Make recovery sheets")
            onClicked: view.backup.leads("recovery")
        }
    }
    VolunteersLetter {
        width: parent.width
        volunteers: view.backup.parts.volunteers
    }
    SecondSecretPanel {
        width: parent.width
        second: view.backup.parts.second
    }
    OtherKeys {
        width: parent.width
        visible: view.backup.keys.words !== ""
        parts: view.backup.parts
        free: view.backup.free
    }
}
