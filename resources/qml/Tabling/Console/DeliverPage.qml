// Deliver: which letter, its real pages, who approved them, and where they are saved.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property DeliverModel deliver
    readonly property bool seen: deliver.stage === "seen"

    objectName: "deliver_page"
    page: deliver
    onSeenChanged: rise()

    Notice {
        objectName: "deliver_trouble"
        width: parent.width
        wrong: true
        text: view.deliver.trouble
        detail: view.deliver.detail
    }
    Notice {
        objectName: "deliver_note"
        width: parent.width
        text: view.deliver.note
    }
    LetterChoice {
        width: parent.width
        visible: view.deliver.stage === "choosing" || view.deliver.stage === "setting"
        letter: view.deliver.letter
        shape: view.deliver.shape
    }
    RecordedAnswer {
        width: parent.width
        visible: view.deliver.stage === "choosing"
        recorded: view.deliver.recorded
    }
    InsideAnnex {
        width: parent.width
        visible: view.deliver.stage === "choosing"
        annex: view.deliver.annex
    }
    Column {
        objectName: "deliver_facts"
        width: parent.width
        visible: view.seen
        spacing: Theme.gap

        Repeater {
            model: view.deliver.approval.facts

            Words {
                required property var modelData
                width: parent.width
                text: modelData.text
                color: modelData.watch ? Theme.watch : Theme.ink
                font.weight: modelData.watch ? Font.DemiBold : Font.Normal
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: view.deliver.letter.onPaper
        }
        Words {
            width: parent.width
            visible: !view.deliver.approval.deliverable
            text: qsTr("Look at every page. Below the pages a second person approves them; then they can be saved.")
            color: Theme.quiet
        }
    }
    SheetView {
        width: parent.width
        visible: view.seen
        sheets: view.deliver.sheets
    }
    ApprovalPart {
        width: parent.width
        visible: view.seen
        approval: view.deliver.approval
    }
    Column {
        width: parent.width
        visible: view.seen && view.deliver.approval.deliverable
        spacing: Theme.margin

        Words {
            width: parent.width
            text: qsTr("Save the PDF")
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Repeater {
            model: view.deliver.places

            OfferCard {
                required property var modelData
                required property int index
                objectName: "save_place_" + index
                width: parent.width
                text: qsTr("Save to “%1”").arg(modelData.name)
                where: modelData.where
                onClicked: view.deliver.save_urls([modelData.url])
            }
        }
        FolderChoice {
            objectName: "save_folder"
            text: qsTr("Save in another folder…")
            onChosen: (folder) => view.deliver.save_urls([folder])
        }
    }
}
