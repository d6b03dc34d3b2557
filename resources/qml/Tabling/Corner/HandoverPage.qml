// Handing over: choose a stick or folder, see it written, read what became of it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: page

    required property CornerModel corner
    readonly property HandoverModel handover: corner.handover
    readonly property bool choosing: handover.stage === "choosing"
    readonly property bool done: handover.stage === "done"
    readonly property bool failed: handover.stage === "failed"
    readonly property bool trying: handover.grip === "trying"
    readonly property bool held: done && (handover.grip === "held" || trying)

    objectName: "handover_page"
    title: choosing ? qsTr("Where to?") : done ? qsTr("Handed over") : failed ? qsTr("Not handed over") : qsTr("Writing…")
    mainName: choosing ? "look_again" : failed ? "try_again" : held ? "unmount" : "handover_done"
    mainEnabled: !handover.looking && !trying
    mainText: choosing ? qsTr("Look again") : failed ? qsTr("Choose again") : trying ? qsTr("One moment…") : held ? qsTr("Try again") : done ? qsTr("Done") : ""
    backText: handover.stage === "writing" ? "" : qsTr("Back")
    onForth: held ? handover.unmount() : done ? corner.go("figures") : handover.look()
    onBack: corner.go("figures")

    Words {
        width: parent.width
        visible: page.choosing
        text: page.corner.signatures > 0 ? qsTr("Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.", "", page.corner.signatures) : qsTr("Nobody has signed on this device yet, so there is nothing to hand over.")
    }
    Repeater {
        model: page.choosing && page.corner.signatures > 0 ? page.handover.places : []

        OfferCard {
            required property var modelData
            required property int index
            objectName: "place_" + index
            width: parent.width
            text: modelData.name
            detail: modelData.room ? qsTr("%1 free").arg(modelData.room) : ""
            onClicked: page.handover.choose(index)
        }
    }
    Words {
        width: parent.width
        visible: page.choosing
        text: page.handover.looking ? qsTr("One moment…") : qsTr("Is your stick not here? Plug it in, wait a moment, and touch “Look again”.")
        color: Theme.quiet
    }
    Column {
        width: parent.width
        visible: page.handover.stage === "writing"
        spacing: Theme.between

        Words { width: parent.width; text: qsTr("Do not pull out “%1”.").arg(page.handover.chosen); font.pixelSize: Theme.lead }
        Rectangle {
            width: parent.width
            height: 16
            radius: 8
            color: Theme.surface
            border { width: Theme.border; color: Theme.edge }
            Accessible.role: Accessible.ProgressBar
            Accessible.name: page.title

            Rectangle { anchors.left: parent.left; height: parent.height; radius: 8; width: Math.max(16, parent.width * page.handover.share); color: Theme.accent }
        }
    }
    Words {
        objectName: "handover_result"
        width: parent.width
        visible: page.done
        text: qsTr("%Ln signatures are on “%1”.", "", page.handover.signatures).arg(page.handover.chosen)
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        color: Theme.good
    }
    Words {
        objectName: "handover_files"
        width: parent.width
        visible: page.done
        text: qsTr("They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.", "", page.handover.files)
    }
    Words {
        objectName: "handover_loose"
        width: parent.width
        visible: page.done && page.handover.grip === "loose"
        text: qsTr("You can pull out “%1” now.").arg(page.handover.chosen)
    }
    Notice {
        objectName: "handover_held"
        width: parent.width
        visible: page.held
        heading: qsTr("Do not pull out “%1” yet.").arg(page.handover.chosen)
        text: qsTr("This device still holds on to it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.")
    }
    Notice {
        objectName: "handover_trouble"
        width: parent.width
        wrong: true
        visible: page.failed
        heading: qsTr("Every signature is still safe on this device.")
        text: page.handover.trouble
        detail: page.handover.detail
    }
}
