// What to do with an older petition on a server: nothing is done before somebody chose.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: choice

    required property RenewOlderPetitionPart renewal

    visible: renewal.asked
    spacing: Theme.gap

    ActionButton {
        objectName: "renew_with_backup"
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Back it up here, then bring it up to date")
        onClicked: choice.renewal.renew(true)
    }
    ActionButton {
        objectName: "renew_without_backup"
        width: Math.min(implicitWidth, parent.width)
        kind: "quiet"
        text: qsTr("Bring it up to date without a backup")
        onClicked: choice.renewal.renew(false)
    }
}
