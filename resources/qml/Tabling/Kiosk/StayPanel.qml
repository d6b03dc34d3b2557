// Nobody touched anything for a while: asks who is there, and says what becomes of what they typed.
import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: panel

    required property KioskModel kiosk
    readonly property int edge: height / Theme.factor < 450 ? Theme.margin : Theme.wideMargin

    objectName: "stay_panel"
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.scrim, 0.72)
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Math.max(560, Theme.measure))
        height: column.height + 2 * panel.edge
        radius: Theme.radius
        color: Theme.page
        border { width: Theme.strong ? 2 : 0; color: Theme.line }

        Column {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: panel.edge }
            spacing: panel.edge / 2

            Words {
                width: parent.width
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                role: Accessible.AlertMessage
            }
            Words {
                objectName: "countdown"
                width: parent.width
                text: qsTr("What you typed will be cleared in %Ln seconds.", "", panel.kiosk.presence.countdown)
                font.pixelSize: Theme.lead
            }
            ActionButton {
                objectName: "stay"
                width: parent.width
                kind: "main"
                focus: true
                text: qsTr("I am here")
                onClicked: panel.kiosk.touched()
            }
        }
    }
}
