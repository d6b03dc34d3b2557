// The system's own window for choosing a folder, made when somebody asks for it.
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import Tabling.Controls

ActionButton {
    id: choice

    signal chosen(url folder)

    // At first the folder of whoever works here, and not that of the program.
    property url beginsIn: StandardPaths.writableLocation(StandardPaths.HomeLocation)

    function takeAway(): void { window.active = false; }

    text: qsTr("Choose a folder…")
    onClicked: window.active = true

    Loader {
        id: window
        active: false
        sourceComponent: FolderDialog {
            currentFolder: choice.beginsIn
            onAccepted: { choice.beginsIn = currentFolder; choice.chosen(selectedFolder); }
            // It hides before it says what was chosen, and is heard no more once it is taken away.
            onVisibleChanged: if (!visible) Qt.callLater(choice.takeAway)
            Component.onCompleted: open()
        }
    }
}
