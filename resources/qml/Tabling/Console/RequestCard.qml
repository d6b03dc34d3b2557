// One request: who asked, by when to answer, whether their signature is here, and the answer that follows from it.
import QtQuick
import Tabling.Controls

Rectangle {
    id: card

    required property var modelData
    required property int index
    property bool asked: false  // whether nobody here is meant
    signal taken(int number)
    signal dismissed(int number)

    height: column.height + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: modelData.late ? Theme.wrong : Theme.line }

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: 4

        Words {
            objectName: "request_" + card.index
            width: parent.width
            text: card.modelData.name
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: card.modelData.received
            font.pixelSize: Theme.label
        }
        Words {
            objectName: "due_" + card.index
            width: parent.width
            text: card.modelData.due
            color: card.modelData.late ? Theme.wrong : Theme.ink
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }
        Words {
            width: parent.width
            text: card.modelData.told
            font.pixelSize: Theme.label
        }
        ActionButton {
            objectName: "take_off_" + card.index
            visible: card.modelData.fits
            text: qsTr("Take them off")
            Accessible.description: card.modelData.name
            onClicked: card.taken(card.modelData.number)
        }
        ActionButton {
            objectName: "dismiss_" + card.index
            visible: !card.modelData.fits
            danger: card.asked
            text: card.asked ? qsTr("Dismiss for good") : qsTr("Dismiss…")
            Accessible.description: card.modelData.name
            onClicked: card.dismissed(card.modelData.number)
        }
        Words {
            id: question
            objectName: "dismiss_asked_" + card.index
            width: parent.width
            visible: card.asked
            onVisibleChanged: if (visible) Told.told(question, text, true)
            text: qsTr("A file may still be missing. Once more, if nobody here is meant.")
            color: Theme.wrong
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
    }
}
