// Something to choose from a short list: what it is, and where.
import QtQuick
import QtQml
import QtQuick.Controls.Basic

AbstractButton {
    id: card

    property string detail: ""
    property string where: ""

    implicitHeight: column.height + 2 * Theme.margin
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: [text, detail, where].filter(part => part !== "").join(", ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Binding {
        target: card
        property: "enabled"
        value: false
        when: Resting.busy
    }

    background: Rectangle {
        radius: Theme.radius
        color: card.down ? Theme.tint : Theme.surface
        border.width: Theme.border
        border.color: Theme.edge
        opacity: card.enabled ? 1 : 0.55

        Ring { shown: card.visualFocus }
    }
    contentItem: Item {
        opacity: Resting.busy ? 0.4 : 1

        Column {
            id: column
            anchors { left: parent.left; right: sign.left; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: Theme.margin; rightMargin: Theme.between }
            spacing: 2

            Words {
                width: parent.width
                text: card.text
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: card.detail
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: card.where
                color: Theme.quiet
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
        Icon {
            id: sign
            anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            name: "forward"
            pointing: true
        }
    }
}
