// Receipts and drop boxes on a stick: choose it, and read what was erased, what is still here, and where it is sent.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: page

    required property CornerModel corner
    readonly property ReceiptModel receipts: corner.receipts
    readonly property bool choosing: receipts.stage === "choosing"
    readonly property bool done: receipts.stage === "done"

    objectName: "receipt_page"
    title: choosing ? qsTr("Which stick has the receipt?") : done ? qsTr("Receipts checked") : qsTr("One moment…")
    mainName: choosing ? "look_again" : "receipts_done"
    mainEnabled: !receipts.looking
    mainText: choosing ? qsTr("Look again") : done ? qsTr("Done") : ""
    backText: receipts.stage === "checking" ? "" : qsTr("Back")
    onForth: done ? corner.go("figures") : receipts.look()
    onBack: corner.go("sending")

    Repeater {
        model: page.choosing ? page.receipts.places : []

        OfferCard {
            required property string modelData
            required property int index
            objectName: "receipts_" + index
            width: parent.width
            text: modelData
            detail: qsTr("Take receipts and drop boxes from this stick")
            onClicked: page.receipts.check(index)
        }
    }
    Words {
        width: parent.width
        visible: page.choosing
        text: page.receipts.looking ? qsTr("One moment…") : qsTr("Is your stick not here? Plug it in, wait a moment, and touch “Look again”.")
        color: Theme.quiet
    }
    Words {
        objectName: "receipts_result"
        width: parent.width
        visible: page.done && (page.receipts.receipts > 0 || (page.receipts.trouble === "" && page.receipts.boxes.length === 0))
        text: page.receipts.receipts === 0 ? qsTr("There is no receipt for this device on it.") : qsTr("%Ln signatures were erased here, because headquarters has them.", "", page.receipts.erased)
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Repeater {
        model: page.done ? page.receipts.boxes : []

        Words {
            required property string modelData
            required property int index
            objectName: "box_taken_" + index
            width: parent.width
            text: qsTr("“%1”: from now on this device sends there too.").arg(modelData)
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
    }
    Notice {
        objectName: "receipts_trouble"
        width: parent.width
        wrong: true
        visible: page.done && page.receipts.trouble !== ""
        text: page.receipts.trouble
        detail: page.receipts.detail
    }
    HandBack { width: parent.width; visible: page.done; corner: page.corner }
}
