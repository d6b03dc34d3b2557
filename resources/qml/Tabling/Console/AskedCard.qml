// One who asked: for what, by when to answer, and the answer.
import QtQuick
import Tabling.Controls

Rectangle {
    id: card

    required property var modelData
    required property int index
    signal answered(string answer)

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
            objectName: "asked_" + card.index
            width: parent.width
            text: card.modelData.text
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Words {
            objectName: "asked_due_" + card.index
            width: parent.width
            text: card.modelData.detail
            color: card.modelData.late ? Theme.wrong : Theme.ink
            font.pixelSize: Theme.label
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "asked_done_" + card.index
                text: qsTr("It is answered")
                Accessible.description: card.modelData.name
                onClicked: card.answered("done")
            }
            ActionButton {
                objectName: "asked_nobody_" + card.index
                kind: "quiet"
                text: qsTr("Nobody of that name is here")
                Accessible.description: card.modelData.name
                onClicked: card.answered("nobody")
            }
        }
    }
}
