// In front of the corner: digits, and no word of what is behind them.
import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: view

    required property CornerModel corner
    readonly property PinGateModel gate: corner.gate
    // Where a long note, the digits and the way out do not fit below each other.
    readonly property bool abreast: height < 640 && width > height
    readonly property real share: (width - 3 * Theme.margin) / (abreast ? 2 : 1)
    readonly property int side: Math.min(Math.round(336 * (1 + (Theme.factor - 1) * 0.4)), share)
    readonly property real beside: abreast ? 0 : note.height + close.height + 2 * Theme.between

    objectName: "pin_gate"
    focus: true

    Item {
        anchors.centerIn: parent
        width: view.abreast ? 2 * view.side + Theme.margin : view.side
        height: view.abreast ? pad.height : close.y + close.height

        Words {
            id: note
            objectName: "gate_note"
            anchors.left: parent.left
            y: view.abreast ? (pad.height - height - Theme.between - close.height) / 2 : 0
            width: view.side
            horizontalAlignment: Text.AlignHCenter
            text: view.gate.note || qsTr("PIN")
            font.weight: Font.DemiBold
            role: view.gate.note ? Accessible.AlertMessage : Accessible.Heading
        }
        Item {
            id: digits
            anchors.right: parent.right
            y: view.abreast ? 0 : note.height + Theme.between
            width: view.side
            height: pad.height

            PinPad {
                id: pad
                width: parent.width
                height: implicitHeight
                model: view.gate.pad
                ready: !view.gate.busy
                room: view.height - 2 * Theme.between - view.beside
                doneText: qsTr("Enter")
            }
        }
        ActionButton {
            id: close
            objectName: "close_corner"
            anchors.horizontalCenter: note.horizontalCenter
            y: Theme.between + (view.abreast ? note.y + note.height : digits.y + digits.height)
            kind: "quiet"
            text: qsTr("Close")
            onClicked: view.corner.close()
        }
    }
}
