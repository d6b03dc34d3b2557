// The system's own window for choosing a folder, made when somebody asks for it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Tabling.Controls

ActionButton {
    id: choice

    signal chosen(url folder)

    text: qsTr("Choose a folder…")
    onClicked: window.active = true

    Loader {
        id: window
        active: false
        sourceComponent: FolderDialog {
            onAccepted: choice.chosen(selectedFolder)
            onVisibleChanged: window.active = visible
            Component.onCompleted: open()
        }
    }
}
