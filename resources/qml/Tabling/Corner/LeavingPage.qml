// Leaving the kiosk, for good or for this evening: what is safe and what is still to hand over, in three calm lines.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property CornerModel corner
    required property EventEndModel leaving
    readonly property DeviceStateModel figures: corner.figures

    objectName: "leaving_page"
    page: leaving
    kicker: figures.eventLine

    CornerTrouble { width: parent.width; attempts: view.corner.attempts }
    Column {
        width: parent.width
        spacing: Theme.gap

        Words {
            objectName: "leaving_safe"
            width: parent.width
            text: qsTr("%Ln signatures safe", "", view.figures.signatures)
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }
        Words {
            objectName: "leaving_batches"
            width: parent.width
            text: qsTr("%Ln batches", "", view.figures.batches)
            font.pixelSize: Theme.title
        }
        Words {
            objectName: "leaving_waiting"
            width: parent.width
            text: qsTr("%Ln not handed over", "", view.figures.waiting)
            font.pixelSize: Theme.title
            color: view.figures.waits ? Theme.watch : Theme.good
        }
    }
    Words {
        objectName: "leaving_undone"
        width: parent.width
        visible: text !== ""
        text: view.figures.undone
    }
    HandBack { width: parent.width; figures: view.figures }
    Words { width: parent.width; text: view.leaving.meaning }
    Flow {
        width: parent.width
        spacing: Theme.between

        ActionButton {
            objectName: "another_event"
            width: Math.min(implicitWidth, parent.width)
            visible: view.leaving.ending
            text: qsTr("Begin another event")
            onClicked: view.leaving.begin_another()
        }
        ActionButton {
            objectName: visible ? "leave_now" : ""
            width: Math.min(implicitWidth, parent.width)
            visible: text !== ""
            danger: true
            text: view.leaving.leaveAnyway
            onClicked: view.leaving.leave()
        }
    }
}
