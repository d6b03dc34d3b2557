// Handing over: choose a stick or folder, see it written, read what became of it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property CornerModel corner
    readonly property HandoverModel handover: corner.pages.handover
    readonly property int signatures: corner.figures.signatures
    readonly property bool choosing: handover.stage === "choosing"
    readonly property bool done: handover.stage === "done"

    objectName: "handover_page"
    page: handover

    Words {
        width: parent.width
        visible: view.choosing
        text: view.handover.anything
            ? qsTr("Everything on this device will be copied: %Ln signatures. They also stay here until headquarters "
                + "has them.", "", view.signatures)
            : qsTr("Nobody has signed on this device yet, so there is nothing to hand over.")
    }
    Repeater {
        model: view.choosing && view.handover.anything ? view.handover.places.offers : []

        OfferCard {
            required property var modelData
            required property int index
            objectName: "place_" + index
            width: parent.width
            text: modelData.name
            detail: modelData.room ? qsTr("%1 free").arg(modelData.room) : ""
            onClicked: view.handover.choose(index)
        }
    }
    PlacesHint {
        width: parent.width
        visible: view.choosing && view.handover.anything
        places: view.handover.places
    }
    Column {
        width: parent.width
        visible: view.handover.stage === "writing"
        spacing: Theme.between

        Words {
            width: parent.width
            text: qsTr("Do not pull out “%1”.").arg(view.handover.chosen)
            font.pixelSize: Theme.lead
        }
        Rectangle {
            width: parent.width
            height: 16
            radius: 8
            color: Theme.surface
            border { width: Theme.border; color: Theme.edge }
            Accessible.role: Accessible.ProgressBar
            Accessible.name: view.handover.title

            Rectangle {
                anchors.left: parent.left
                height: parent.height
                radius: 8
                width: Math.max(16, parent.width * view.handover.share)
                color: Theme.accent
            }
        }
    }
    Words {
        objectName: "handover_result"
        width: parent.width
        visible: view.done
        text: qsTr("%Ln signatures are on “%1”.", "", view.handover.signatures).arg(view.handover.chosen)
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        color: Theme.good
    }
    Words {
        objectName: "handover_undone"
        width: parent.width
        visible: view.done && text !== ""
        text: view.corner.figures.undone
    }
    Words {
        objectName: "handover_files"
        width: parent.width
        visible: view.done
        text: qsTr("They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to "
            + "headquarters.", "", view.handover.files)
    }
    Words {
        objectName: "handover_sheet"
        width: parent.width
        visible: view.done && text !== ""
        text: view.handover.sheet
    }
    Words {
        objectName: "handover_loose"
        width: parent.width
        visible: view.done && view.handover.stick.grip === "loose"
        text: qsTr("You can pull out “%1” now.").arg(view.handover.chosen)
    }
    Notice {
        objectName: "handover_held"
        width: parent.width
        visible: view.done && view.handover.stick.held
        heading: qsTr("Do not pull out “%1” yet.").arg(view.handover.chosen)
        text: qsTr("This device is still using it. Touch “Try again”. If it stays like this, switch this device off, "
            + "then pull it out.")
    }
    Notice {
        objectName: "handover_trouble"
        width: parent.width
        wrong: true
        visible: view.handover.stage === "failed"
        heading: qsTr("Every signature is still safe on this device.")
        text: view.handover.trouble
        detail: view.handover.detail
    }
}
