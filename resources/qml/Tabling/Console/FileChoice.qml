// The system's own window for choosing files, made when somebody asks for it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Tabling.Controls

ActionButton {
    id: choice

    signal chosen(list<url> files)

    text: qsTr("Choose a table or files…")
    onClicked: window.active = true

    Loader {
        id: window
        active: false
        sourceComponent: FileDialog {
            fileMode: FileDialog.OpenFiles
            onAccepted: choice.chosen(selectedFiles)
            onVisibleChanged: window.active = visible
            Component.onCompleted: open()
        }
    }
}
