// Another passphrase for the keys, after the old one or two recovery sheets.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property PassphraseChangeModel passphrase

    objectName: "passphrase_page"
    page: passphrase

    LabelledEntry {
        name: "passphrase_old"
        width: parent.width
        visible: view.passphrase.step === "old"
        wrong: visible && view.passphrase.trouble !== ""
        call: visible ? view.passphrase.stage + view.passphrase.trouble : ""
        label: qsTr("The passphrase that opens the keys now")
        secret: true
        text: view.passphrase.typed
        onEdited: (text) => view.passphrase.type_line(text)
        onAccepted: view.passphrase.forth()
    }
    WordsEntry {
        name: "passphrase_sheet"
        width: parent.width
        visible: view.passphrase.step === "sheet"
        call: visible ? view.passphrase.stage + view.passphrase.trouble : ""
        label: qsTr("The words of one sheet, in their order")
        hint: qsTr("The first four letters of each word will do.")
        text: view.passphrase.typed
        wrong: view.passphrase.trouble !== ""
        onEdited: (text) => view.passphrase.type_line(text)
    }
    Words {
        width: parent.width
        visible: view.passphrase.step === "sheet"
        text: qsTr("Two of the three sheets give the keys a new passphrase. The first four letters of each word "
                   + "will do. Nothing is changed before the new passphrase is on paper.")
        color: Theme.quiet
    }
    PaperStep {
        name: "passphrase_new"
        width: parent.width
        visible: view.passphrase.step === "paper"
        passphrase: view.passphrase.passphrase
    }
    LabelledEntry {
        name: "passphrase_back"
        width: parent.width
        visible: view.passphrase.step === "prove"
        wrong: visible && view.passphrase.trouble !== ""
        call: visible ? view.passphrase.stage + view.passphrase.trouble : ""
        label: qsTr("The new passphrase, from the paper")
        text: view.passphrase.typed
        onEdited: (text) => view.passphrase.type_line(text)
        onAccepted: view.passphrase.forth()
    }
    Words {
        objectName: "passphrase_done"
        width: parent.width
        visible: view.passphrase.step === "done"
        text: qsTr("Destroy the paper with the old one. Copies of the key files that lie elsewhere still open "
                   + "with it: put these files in their place. Recovery sheets that were printed before still open the "
                   + "keys: keep them.")
    }
    Notice {
        objectName: "passphrase_trouble"
        width: parent.width
        wrong: true
        text: view.passphrase.trouble
        detail: view.passphrase.detail
    }
}
