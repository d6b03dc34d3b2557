// Closing would lose what was half typed, as it cannot be kept: asked first, and only then.
import QtQuick
import Tabling
import Tabling.Controls

QuestionPanel {
    id: panel

    required property UnkeptOnClosingModel ending

    objectName: "unkept_panel"
    heading: qsTr("What was half typed cannot be kept")
    text: qsTr("The disk may be full. Stay, make room and close the window again, or lose it.")
    Keys.onEscapePressed: panel.ending.stay()

    ActionButton {
        objectName: "unkept_stay"
        width: parent.width
        kind: "main"
        focus: true
        text: qsTr("Stay")
        onClicked: panel.ending.stay()
    }
    ActionButton {
        objectName: "unkept_close"
        width: parent.width
        danger: true
        text: qsTr("Close and lose it")
        onClicked: panel.ending.close()
    }
}
