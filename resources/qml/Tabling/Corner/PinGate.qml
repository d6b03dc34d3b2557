// In front of the corner: digits, and no word of what is behind them.
import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: gate

    required property CornerModel corner
    // Where a long note, the digits and the way out do not fit below each other.
    readonly property bool abreast: height < 640 && width > height
    readonly property int side: Math.min(Math.round(336 * (1 + (Theme.factor - 1) * 0.4)), (width - 3 * Theme.margin) / (abreast ? 2 : 1))

    objectName: "pin_gate"
    focus: true

    Item {
        anchors.centerIn: parent
        width: gate.abreast ? 2 * gate.side + Theme.margin : gate.side
        height: gate.abreast ? pad.height : close.y + close.height

        Words {
            id: note
            objectName: "gate_note"
            anchors.left: parent.left
            y: gate.abreast ? (pad.height - height - Theme.between - close.height) / 2 : 0
            width: gate.side
            horizontalAlignment: Text.AlignHCenter
            text: gate.corner.gate.note || qsTr("PIN")
            font.weight: Font.DemiBold
            role: gate.corner.gate.note ? Accessible.AlertMessage : Accessible.Heading
        }
        Item {
            id: digits
            anchors.right: parent.right
            y: gate.abreast ? 0 : note.height + Theme.between
            width: gate.side
            height: pad.height

            PinPad {
                id: pad
                width: parent.width
                height: implicitHeight
                model: gate.corner.gate.pad
                ready: !gate.corner.gate.busy
                room: gate.height - 2 * Theme.between - (gate.abreast ? 0 : note.height + close.height + 2 * Theme.between)
                doneText: qsTr("Enter")
            }
        }
        ActionButton {
            id: close
            objectName: "close_corner"
            anchors.horizontalCenter: note.horizontalCenter
            y: Theme.between + (gate.abreast ? note.y + note.height : digits.y + digits.height)
            kind: "quiet"
            text: qsTr("Close")
            onClicked: gate.corner.close()
        }
    }
}
