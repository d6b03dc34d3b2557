// The petition is lost or damaged: its backups, and one of them brought back.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property RestoreLostPetitionModel rescue

    objectName: "rescue_page"
    page: rescue

    Notice {
        objectName: "rescue_trouble"
        width: parent.width
        wrong: true
        text: view.rescue.trouble
        detail: view.rescue.detail
    }
    Words {
        objectName: "rescue_told"
        width: parent.width
        visible: view.rescue.stage === "choosing"
        text: qsTr("Try a backup: you see what is in it before anything changes. A damaged petition is kept beside it.")
    }
    Words {
        objectName: "rescue_none"
        width: parent.width
        visible: view.rescue.stage === "choosing" && view.rescue.files.length === 0
        text: qsTr("No backup lies in the campaign's folder. Plug in the stick or disk that holds one, and choose it.")
        color: Theme.watch
    }
    BackupFiles {
        width: parent.width
        visible: view.rescue.stage === "choosing" && files.length > 0
        files: view.rescue.files
        free: view.rescue.free
        onTried: (file) => view.rescue.try_file(file)
    }
    RestorePanel {
        width: parent.width
        restoring: view.rescue.restoring
        free: view.rescue.free
    }
}
