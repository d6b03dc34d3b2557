// One of a few equal answers, each with what it means: nobody but the signer chooses.
import QtQuick
import QtQuick.Controls.Basic

AbstractButton {
    id: card

    property string hint: ""
    property bool chosen: false
    property bool wrong: false
    readonly property color mark: chosen ? Theme.accent : Theme.edge

    signal picked(bool byFinger)

    implicitHeight: words.implicitHeight + 2 * Theme.between
    hoverEnabled: false
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: chosen
    onClicked: picked(true)
    Accessible.onPressAction: picked(false)
    Accessible.onToggleAction: picked(false)
    Keys.onSpacePressed: picked(false)
    Keys.onReturnPressed: picked(false)
    Keys.onEnterPressed: picked(false)

    background: Rectangle {
        radius: Theme.radius
        color: card.chosen || card.down ? Theme.tint : Theme.surface
        border.width: card.chosen || card.wrong ? 3 : 2
        border.color: card.wrong ? Theme.wrong : card.mark

        Ring { shown: card.visualFocus }
    }

    contentItem: Item {
        Rectangle {
            id: disc
            width: Math.max(28, Math.round(Theme.label * 1.3))
            height: width
            anchors { left: parent.left; leftMargin: Theme.between; verticalCenter: parent.verticalCenter }
            radius: width / 2
            color: card.chosen ? Theme.accent : Theme.surface
            border.width: 2
            border.color: card.mark

            Icon {
                anchors.centerIn: parent
                name: "tick"
                side: Math.round(disc.width * 0.8)
                visible: card.chosen
                color: Theme.overAccent
            }
        }
        Column {
            id: words
            anchors { left: disc.right; right: parent.right; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: Theme.between; rightMargin: Theme.between }

            Words {
                width: parent.width
                text: card.text
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: card.hint !== ""
                text: card.hint
                color: Theme.quiet
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }
        }
    }
}
