// What headquarters put on a stick: choose it, and read what was erased, what it brought, and what is still here.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property CornerModel corner
    readonly property StickFromHeadquartersModel receipts: corner.pages.receipts
    readonly property bool choosing: receipts.stage === "choosing"
    readonly property bool done: receipts.stage === "done"

    objectName: "receipt_page"
    page: receipts

    Repeater {
        model: view.choosing ? view.receipts.places.offers : []

        OfferCard {
            required property var modelData
            required property int index
            objectName: "receipts_" + index
            width: parent.width
            text: modelData.name
            detail: qsTr("Read receipts and drop box files from this stick")
            onClicked: view.receipts.check(index)
        }
    }
    PlacesHint { width: parent.width; visible: view.choosing; places: view.receipts.places }
    Words {
        objectName: "receipts_result"
        width: parent.width
        visible: text !== ""
        text: view.receipts.result
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Repeater {
        model: view.done ? view.receipts.brought : []

        Words {
            required property string modelData
            required property int index
            objectName: "brought_" + index
            width: parent.width
            text: modelData
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
    }
    Notice {
        objectName: "receipts_trouble"
        width: parent.width
        wrong: true
        visible: view.done && view.receipts.trouble !== ""
        text: view.receipts.trouble
        detail: view.receipts.detail
    }
    HandBack { width: parent.width; visible: view.done; figures: view.corner.figures }
}
