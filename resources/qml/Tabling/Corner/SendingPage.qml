// When batches close by themselves; from here also to the receipts, and to what is for emergencies only.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property PagesModel pages
    readonly property BatchClosingRuleModel sending: pages.sending

    objectName: "sending_page"
    page: sending

    Notice { objectName: "sending_trouble"; width: parent.width; wrong: true; text: view.sending.trouble }
    Words {
        width: parent.width
        text: qsTr("Signatures leave this device in batches. A batch closes at the end of each event, and whenever "
            + "you hand over. Where staff have set up a drop box, this device sends batches by itself.")
    }
    Words {
        width: parent.width
        text: qsTr("Also close a batch each day")
        font.weight: Font.DemiBold
        role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: view.sending.hours

            Chip {
                required property var modelData
                objectName: "hour_" + modelData.value
                width: Math.min(implicitWidth, parent.width)
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.sending.choose_hour(modelData.value)
            }
        }
    }
    Words {
        width: parent.width
        text: qsTr("Also close a batch after a number of signatures")
        font.weight: Font.DemiBold
        role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: view.sending.numbers

            Chip {
                required property var modelData
                objectName: "number_" + modelData.value
                width: Math.min(implicitWidth, parent.width)
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.sending.choose_number(modelData.value)
            }
        }
    }
    Words {
        width: parent.width
        text: qsTr("A receipt proves that headquarters has a batch. It comes on a stick, or by itself from a drop "
            + "box. Only then is that batch erased here.")
        color: Theme.quiet
    }
    ActionButton {
        objectName: visible ? "open_emergency" : ""
        visible: view.pages.emergency.offered
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        danger: true
        text: qsTr("In an emergency: erase everything")
        onClicked: view.sending.open_emergency()
    }
}
