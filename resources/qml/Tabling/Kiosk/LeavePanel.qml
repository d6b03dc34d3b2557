// Leaving would clear what was typed: asked first, and only then.
import QtQuick
import Tabling
import Tabling.Controls

QuestionPanel {
    id: panel

    required property KioskModel kiosk

    objectName: "leave_panel"
    heading: qsTr("Clear what you typed?")
    text: qsTr("Nothing is sent, and nothing of it stays here.")
    Keys.onEscapePressed: panel.kiosk.close_sheet()

    ActionButton {
        objectName: "go_on"
        width: parent.width
        kind: "main"
        focus: true
        text: qsTr("Go on signing")
        onClicked: panel.kiosk.close_sheet()
    }
    ActionButton {
        objectName: "clear_and_leave"
        width: parent.width
        text: qsTr("Clear and leave")
        onClicked: panel.kiosk.leave()
    }
}
