// Recovery sheets: what they are, printing, and two of them typed back.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property RecoverySheetsModel recovery
    readonly property string stage: recovery.stage

    objectName: "recovery_page"
    page: recovery

    Words {
        objectName: "sheets_offer"
        width: parent.width
        visible: view.recovery.stage === "offer"
        text: qsTr("Three sheets of words, on paper. Any two of them open the keys again; one alone tells "
                   + "nothing. Give them to three people, or keep them in three places. It takes a printer and five "
                   + "minutes.")
    }
    Column {
        width: parent.width
        visible: view.recovery.stage === "printed"
        spacing: Theme.margin

        Words {
            width: parent.width
            text: qsTr("They should be open in the program that shows PDF files. Print all three pages now. "
                       + "Tabling takes the file away when two sheets are proven, or when you leave.")
        }
        Words {
            objectName: "sheets_where"
            width: parent.width
            text: view.recovery.where
            color: Theme.quiet
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        ActionButton {
            objectName: "sheets_show"
            text: qsTr("Show them again")
            onClicked: view.recovery.show_file()
        }
    }
    WordsEntry {
        name: "sheets_typed"
        width: parent.width
        visible: view.recovery.asking
        label: qsTr("The words of one sheet, in their order")
        hint: qsTr("The first four letters of each word will do.")
        text: view.recovery.typed
        wrong: view.recovery.trouble !== ""
        call: visible ? view.stage + view.recovery.trouble : ""
        onEdited: (text) => view.recovery.type_words(text)
    }
    Notice {
        objectName: "sheets_trouble"
        width: parent.width
        wrong: true
        text: view.recovery.trouble
        detail: view.recovery.detail
    }
    Words {
        width: parent.width
        visible: view.recovery.asking
        text: qsTr("The first four letters of each word will do, and numbers do not matter. So you know that the "
                   + "print is whole before you need it.")
        color: Theme.quiet
    }
    Words {
        objectName: "sheets_proven"
        width: parent.width
        visible: view.recovery.stage === "proven"
        text: qsTr("The third was not typed: look whether all of its words can be read. "
                   + "Keep the three sheets apart: with three people, or in three places. The file is gone from "
                   + "this computer. If your printer keeps what it printed, have it forget that.")
    }
}
