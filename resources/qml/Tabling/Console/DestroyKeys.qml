// The end of a campaign's keys: what that means, what has to be typed first, and the certificate.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: panel

    required property DestroyKeysPart destroying
    property string holder: ""
    property bool free: true
    readonly property string ofFile: qsTr("The petition's own passphrase, which alone opens it afterwards")
    readonly property string ofServer: qsTr("Your password for the server, which alone opens the petition afterwards")
    readonly property string own: destroying.onServer ? ofServer : ofFile

    part: destroying
    name: "destroy"
    heading: qsTr("The end of the keys")
    told: qsTr("When a campaign is over, its keys can be destroyed. What tablets sealed and nobody brought in is lost.")

    ActionButton {
        objectName: "destroy_begin"
        visible: !panel.destroying.begun
        kind: "quiet"
        text: qsTr("Destroy the keys…")
        onClicked: panel.destroying.begin()
    }
    Words {
        objectName: "destroy_folders"
        width: parent.width
        visible: panel.destroying.begun
        text: qsTr("The keys in these folders go:") + "\n" + panel.destroying.folders
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    FolderChoice {
        objectName: "destroy_also"
        visible: panel.destroying.begun
        text: qsTr("Add a folder with keys of this campaign…")
        onChosen: (folder) => panel.destroying.add(folder)
    }
    Repeater {
        model: [
            { name: "destroy_campaign", label: qsTr("This cannot be undone. Type %1, the campaign's short name")
                .arg(panel.destroying.campaign), secret: false, shown: true },
            { name: "destroy_petition", label: panel.own,
                secret: true, shown: panel.destroying.encrypted },
            { name: "destroy_secret", label: qsTr("The second secret, which %1 holds").arg(panel.holder),
                secret: true, shown: panel.holder !== "" }
        ]

        LabelledEntry {
            required property var modelData
            name: modelData.name
            width: panel.width
            visible: panel.destroying.begun && modelData.shown
            label: modelData.label
            secret: modelData.secret
            onEdited: (text) => panel.destroying.type_text(modelData.name, text)
        }
    }
    Flow {
        width: parent.width
        visible: panel.destroying.begun
        spacing: Theme.between

        ActionButton {
            objectName: "destroy_now"
            danger: true
            enabled: panel.destroying.ready && panel.free
            text: qsTr("Destroy the keys for good")
            onClicked: panel.destroying.go()
        }
        ActionButton {
            objectName: "destroy_leave"
            kind: "quiet"
            text: qsTr("Keep the keys")
            onClicked: panel.destroying.leave()
        }
    }
}
