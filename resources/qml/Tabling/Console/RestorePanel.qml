// A backup brought back: another one chosen, what it would mean, the second secret, and what came of it.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: panel

    required property RestorePart restoring
    property bool free: true

    spacing: Theme.between

    FileChoice {
        objectName: "restore_file"
        text: qsTr("Try a backup from elsewhere…")
        enabled: panel.free
        onChosen: (files) => panel.restoring.choose_url(files[0])
    }
    PageHeading {
        objectName: "restore_heading"
        width: parent.width
        visible: panel.restoring.file !== ""
        text: panel.restoring.file
    }
    ToldLines {
        name: "restore"
        width: parent.width
        visible: lines.length > 0
        lines: panel.restoring.lines
    }
    LabelledEntry {
        name: "restore_passphrase"
        width: parent.width
        visible: panel.restoring.locked
        label: qsTr("The passphrase of this backup, if it has one of its own")
        secret: true
        text: panel.restoring.typed["restore_passphrase"] ?? ""
        onEdited: (text) => panel.restoring.type_text("restore_passphrase", text)
        onAccepted: panel.restoring.look_again()
    }
    ActionButton {
        objectName: "restore_again"
        visible: panel.restoring.locked
        enabled: panel.free
        text: qsTr("Try it with this passphrase")
        onClicked: panel.restoring.look_again()
    }
    Words {
        width: parent.width
        visible: panel.restoring.replaceable
        text: qsTr("Brought back, it becomes the petition. The one of now is kept among the backups and can come back.")
    }
    Words {
        objectName: "restore_server"
        width: parent.width
        visible: panel.restoring.seen && !panel.restoring.replaceable
        text: qsTr("The petition is on a server, where no file takes its place. To bring this backup back, ask whoever "
                   + "keeps the server for an empty database, and type its address. Colleagues then need it, too.")
    }
    ServerLines {
        width: parent.width
        visible: panel.restoring.seen && !panel.restoring.replaceable
        server: panel.restoring.server
        name: "restore"
        onAccepted: panel.restoring.bring_to_server()
    }
    LabelledEntry {
        name: "restore_secret"
        width: parent.width
        visible: panel.restoring.seen && panel.restoring.holder !== ""
        label: qsTr("The second secret, which %1 holds").arg(panel.restoring.holder)
        secret: true
        text: panel.restoring.typed["restore_secret"] ?? ""
        onEdited: (text) => panel.restoring.type_text("restore_secret", text)
    }
    Flow {
        width: parent.width
        visible: panel.restoring.seen
        spacing: Theme.between

        ActionButton {
            objectName: "restore_now"
            visible: panel.restoring.replaceable
            enabled: panel.free
            text: qsTr("Bring this backup back")
            onClicked: panel.restoring.bring_back()
        }
        ActionButton {
            objectName: "restore_to_server"
            visible: !panel.restoring.replaceable
            enabled: panel.free
            text: qsTr("Bring this backup there")
            onClicked: panel.restoring.bring_to_server()
        }
        ActionButton {
            objectName: "restore_leave"
            kind: "quiet"
            text: qsTr("Leave the petition as it is")
            onClicked: panel.restoring.leave()
        }
    }
}
