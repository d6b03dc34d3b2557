// When batches close by themselves; from here also to the receipts, and to what is for emergencies only.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: page

    required property CornerModel corner
    readonly property SendingModel sending: corner.sending

    objectName: "sending_page"
    title: qsTr("Sending and receipts")
    mainName: "open_receipts"
    mainText: qsTr("Check receipts")
    backText: qsTr("Back")
    onForth: corner.go("receipts")
    onBack: corner.go("figures")

    Notice { objectName: "sending_trouble"; width: parent.width; wrong: true; text: page.sending.trouble }
    Words {
        width: parent.width
        text: qsTr("What is signed travels in batches. One closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends it by itself.")
    }
    Words { width: parent.width; text: qsTr("Also close one each day"); font.weight: Font.DemiBold; role: Accessible.Heading }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: page.sending.hours

            Chip {
                required property var modelData
                objectName: "hour_" + modelData.value
                width: Math.min(implicitWidth, parent.width)
                text: modelData.text
                chosen: modelData.chosen
                onClicked: page.sending.choose_hour(modelData.value)
            }
        }
    }
    Words { width: parent.width; text: qsTr("Also close one by number"); font.weight: Font.DemiBold; role: Accessible.Heading }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: page.sending.numbers

            Chip {
                required property var modelData
                objectName: "number_" + modelData.value
                width: Math.min(implicitWidth, parent.width)
                text: modelData.text
                chosen: modelData.chosen
                onClicked: page.sending.choose_number(modelData.value)
            }
        }
    }
    Words {
        width: parent.width
        text: qsTr("A receipt is headquarters’ word that they have a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.")
        color: Theme.quiet
    }
    ActionButton {
        objectName: visible ? "open_emergency" : ""
        visible: page.corner.emergency.offered
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("In an emergency: erase everything")
        onClicked: page.corner.go("emergency")
    }
}
