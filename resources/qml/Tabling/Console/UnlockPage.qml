// The passphrase: once a session, and again after the window was locked.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property UnlockModel unlocking

    objectName: "unlock_page"
    page: unlocking

    RenewalChoice { width: parent.width; renewal: view.unlocking.renewal }
    LabelledEntry {
        name: "unlock_name"
        width: parent.width
        label: qsTr("Your name, for the log of who did what")
        text: view.unlocking.by
        // Whoever types without looking begins below, where it is hidden: else it would stand in the log.
        passed: view.unlocking.by !== "" && view.unlocking.asked
        onEdited: (text) => view.unlocking.type_text("name", text)
        onAccepted: view.unlocking.forth()
    }
    LabelledEntry {
        name: "unlock_passphrase"
        width: parent.width
        visible: view.unlocking.asked
        label: qsTr("Passphrase")
        text: view.unlocking.passphrase
        secret: true
        wrong: view.unlocking.trouble !== "" && !view.unlocking.lost
        call: wrong ? view.unlocking.trouble : ""
        onEdited: (text) => view.unlocking.type_text("passphrase", text)
        onAccepted: view.unlocking.forth()
    }
    LabelledEntry {
        name: "unlock_petition"
        width: parent.width
        visible: view.unlocking.second !== ""
        label: view.unlocking.second
        secret: true
        onEdited: (text) => view.unlocking.type_text("petition", text)
        onAccepted: view.unlocking.forth()
    }
    Notice {
        objectName: "unlock_trouble"
        width: parent.width
        wrong: true
        text: view.unlocking.trouble
        detail: view.unlocking.detail
    }
    Words {
        objectName: "unlock_hint"
        width: parent.width
        text: view.unlocking.hint
        color: Theme.quiet
    }
    ActionButton {
        objectName: "rescue"
        visible: view.unlocking.lost
        text: qsTr("Bring a backup back")
        onClicked: view.unlocking.rescue()
    }
    ActionButton {
        objectName: "passphrase_lost"
        kind: "quiet"
        visible: view.unlocking.recoverable
        text: qsTr("The passphrase is lost")
        Accessible.description: qsTr("Two recovery sheets open the keys again.")
        onClicked: view.unlocking.leads("recover")
    }
}
