// Bring in: choose or drop, look at what was found, take it in, read what came of it; below, what was taken in last.
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
        text: qsTr("Drop a stick, a folder or files of signatures here.")
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
            onClicked: view.bringIn.choose(index)
        }
    }
    FolderChoice {
        objectName: "choose_folder"
        visible: view.bringIn.choosing
        onChosen: (folder) => view.bringIn.choose_urls([folder])
    }
    Words {
        objectName: "found"
        width: parent.width
        visible: text !== ""
        text: view.bringIn.found
        font.pixelSize: Theme.lead
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Column {
        objectName: "outcome"
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: view.bringIn.outcome

            Words {
                required property var modelData
                width: parent.width
                text: modelData.text
                color: modelData.watch ? Theme.watch : Theme.ink
                font.weight: modelData.watch ? Font.DemiBold : Font.Normal
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
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
        model: view.bringIn.resting ? view.bringIn.last.lines : []

        ListedLine {
            required property var modelData
            width: parent.width
            text: modelData.text
            detail: modelData.detail
            faded: modelData.undone
            action: modelData.action
            actionName: "change_" + modelData.number
            onActed: view.bringIn.last.change(modelData.number)
        }
    }
}
