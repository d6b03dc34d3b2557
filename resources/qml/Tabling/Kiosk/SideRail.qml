// Beside a wide page: what is promised, who sees what, what is missing, and the one thing to do, from the bottom up.
import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: rail

    required property KioskModel kiosk
    property string promise: ""
    property string notice: ""
    property string mainText: ""
    property string mainName: ""
    property bool mainEnabled: true
    signal pressed()

    color: Theme.surface
    implicitWidth: Theme.rail
    implicitHeight: column.implicitHeight + 2 * Theme.margin

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Theme.border
        color: Theme.line
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        spacing: Theme.between

        Words {
            objectName: "promise"
            width: parent.width
            text: rail.promise
            font.weight: Font.DemiBold
        }
        ActionButton {
            objectName: "who_sees_what"
            anchors.left: parent.left
            width: Math.min(parent.width, implicitWidth)
            text: qsTr("Who sees what")
            onClicked: rail.kiosk.open_sheet("privacy")
        }
        Words {
            objectName: "notice"
            width: parent.width
            visible: rail.notice !== ""
            text: rail.notice
            color: Theme.wrong
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
        ActionButton {
            objectName: rail.mainName
            width: parent.width
            kind: "main"
            text: rail.mainText
            enabled: rail.mainEnabled
            onClicked: rail.pressed()
        }
    }
}
