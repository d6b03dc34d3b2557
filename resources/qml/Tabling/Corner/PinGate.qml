// In front of the corner: digits, and no word of what is behind them.
import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: gate

    required property CornerModel corner
    readonly property bool low: height < 640

    objectName: "pin_gate"
    focus: true

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(pad.implicitWidth, parent.width - 2 * Theme.margin)
        spacing: gate.low ? Theme.gap : Theme.between

        Words {
            id: note
            objectName: "gate_note"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: gate.corner.gate.note || qsTr("PIN")
            font.weight: Font.DemiBold
            role: gate.corner.gate.note ? Accessible.AlertMessage : Accessible.Heading
        }
        PinPad {
            id: pad
            width: parent.width
            model: gate.corner.gate.pad
            ready: !gate.corner.gate.busy
            room: gate.height - note.height - close.height - 4 * Theme.between
            doneText: qsTr("Enter")
        }
        ActionButton {
            id: close
            objectName: "close_corner"
            anchors.horizontalCenter: parent.horizontalCenter
            kind: "quiet"
            text: qsTr("Close")
            onClicked: gate.corner.close()
        }
    }
}
