// Bring in: choose or drop, look at what was found or at a table, take it in, read what came of it; below, what was
// taken in last.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property BringInModel bringIn

    objectName: "bring_in_page"
    page: bringIn

    Notice {
        objectName: "bring_in_trouble"
        width: parent.width
        wrong: true
        text: view.bringIn.trouble
        detail: view.bringIn.detail
    }
    DropPlace {
        objectName: "drop_place"
        width: parent.width
        visible: view.bringIn.choosing
        text: qsTr("Drop a stick, a folder, files of signatures or a table here.")
        onDropped: (urls) => view.bringIn.choose_urls(urls)
    }
    Repeater {
        model: view.bringIn.places

        OfferCard {
            required property var modelData
            required property int index
            objectName: "place_" + index
            width: parent.width
            text: modelData.name
            where: modelData.where
            onClicked: view.bringIn.choose_urls([modelData.url])
        }
    }
    Flow {
        width: parent.width
        visible: view.bringIn.choosing
        spacing: Theme.between

        FolderChoice {
            objectName: "choose_folder"
            onChosen: (folder) => view.bringIn.choose_urls([folder])
        }
        FileChoice {
            objectName: "choose_files"
            onChosen: (files) => view.bringIn.choose_urls(files)
        }
        ActionButton {
            objectName: "collect"
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Without a stick: drop boxes, a watched folder…")
            onClicked: view.bringIn.leads("collect")
        }
    }
    Words {
        width: parent.width
        visible: receiptFolder.visible
        text: qsTr("Give the tablets their receipt")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        id: receipts
        model: view.bringIn.choosing ? view.bringIn.last.receipts : []

        OfferCard {
            required property var modelData
            required property int index
            objectName: "receipt_to_" + index
            width: parent.width
            text: qsTr("Back up, and write the receipt to “%1”").arg(modelData.name)
            detail: qsTr("With it the tablets erase what is safe here.")
            onClicked: view.bringIn.last.answer(index)
        }
    }
    FolderChoice {
        id: receiptFolder
        objectName: "receipt_in_folder"
        width: Math.min(implicitWidth, parent.width)
        visible: view.bringIn.choosing && view.bringIn.last.vouches
        text: qsTr("Back up, and write the receipt into a folder…")
        onChosen: (folder) => view.bringIn.last.answer_in(folder)
    }
    Words {
        objectName: "found"
        width: parent.width
        visible: text !== ""
        text: view.bringIn.found
        font.pixelSize: Theme.lead
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: view.bringIn.table.files

        OfferCard {
            required property string modelData
            required property int index
            objectName: "table_" + index
            width: parent.width
            text: modelData
            detail: qsTr("A table: look at it")
            onClicked: view.bringIn.table.choose(index)
        }
    }
    TablePreview {
        objectName: "table"
        width: parent.width
        visible: view.bringIn.table.inHand
        table: view.bringIn.table
    }
    ToldLines {
        objectName: "outcome"
        name: "outcome"
        width: parent.width
        lines: view.bringIn.outcome
    }
    Words {
        width: parent.width
        visible: view.bringIn.resting && view.bringIn.last.lines.length > 0
        text: qsTr("Taken in last")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: KeptRows { rows: view.bringIn.resting ? view.bringIn.last.lines : [] }

        ListedLine {
            id: taken
            required property var modelData
            readonly property bool asked: view.bringIn.last.asked === modelData.number
            objectName: "taken_" + modelData.number
            width: parent.width
            text: modelData.text
            detail: asked ? view.bringIn.last.question : modelData.detail
            faded: modelData.undone
            warned: asked
            action: asked ? qsTr("Undo it all the same") : modelData.action
            onDetailChanged: if (asked) Told.told(taken, detail, true)
            actionName: "change_" + modelData.number
            onActed: view.bringIn.last.change(modelData.number)
        }
    }
    ActionButton {
        objectName: "taken_more"
        visible: view.bringIn.resting && view.bringIn.last.more
        text: qsTr("Show what was taken in before")
        onClicked: view.bringIn.last.read_on()
    }
}
