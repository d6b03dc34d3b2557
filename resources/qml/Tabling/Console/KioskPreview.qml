// The kiosk's real screens, drawn from what is written: which one, how large, how strong, held which way.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: view

    required property KioskPreviewModel preview
    required property CampaignFormModel form

    spacing: Theme.gap

    Words {
        objectName: "preview_said"
        width: parent.width
        text: view.preview.said
        color: Theme.quiet
        font.pixelSize: Theme.label
    }
    Rectangle {
        width: parent.width
        height: Math.round(width * Math.min(1, view.preview.shape))
        color: Theme.surface
        border { width: Theme.border; color: Theme.edge }

        Image {
            objectName: "preview_picture"
            anchors { fill: parent; margins: Theme.border }
            source: view.preview.picture
            fillMode: Image.PreserveAspectFit
            smooth: true
            Accessible.role: Accessible.Graphic
            Accessible.name: view.preview.said
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionButton { objectName: "preview_screen"; text: qsTr("Next screen"); onClicked: view.preview.next_screen() }
        ActionButton { objectName: "preview_factor"; text: qsTr("Text size"); onClicked: view.preview.next_factor() }
        ActionButton { objectName: "preview_contrast"; text: qsTr("Contrast"); onClicked: view.preview.next_contrast() }
        ActionButton { objectName: "preview_turn"; text: qsTr("Turn it"); onClicked: view.preview.turn() }

        Repeater {
            model: view.form.choice.languages.filter(each => view.form.written.includes(each.code))

            ActionButton {
                required property var modelData
                objectName: "preview_" + modelData.code
                kind: "quiet"
                text: modelData.name
                Accessible.name: qsTr("Show the kiosk in: %1").arg(modelData.name)
                onClicked: view.preview.speak(modelData.code)
            }
        }
    }
}
