// The first page of the corner: the figures, what to do next, how the device is, and everything else one may do.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property CornerModel corner
    readonly property DeviceStateModel figures: corner.figures
    readonly property OverviewModel overview: corner.pages.overview

    objectName: "figures_page"
    page: overview
    kicker: figures.eventLine
    widest: 960

    CornerTrouble { width: parent.width; attempts: view.corner.attempts }
    Notice {
        objectName: "practice_notice"
        width: parent.width
        heading: view.corner.practice.on ? qsTr("Practice is on: nothing is saved and nothing counts.") : ""
    }
    Notice {
        objectName: "try_out_notice"
        width: parent.width
        heading: view.figures.triedOut ? qsTr("Only a try-out: nothing signed here counts.") : ""
        text: view.figures.triedOut
            ? qsTr("For the real campaign plug in the organisation’s stick and touch “End the event”. The next start "
                + "asks for an event: there touch “Another campaign”.")
            : ""
    }
    Figures { width: parent.width; figures: view.figures }
    Words {
        objectName: "advice"
        width: parent.width
        visible: text !== ""
        text: view.figures.advice
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: Theme.between

        Repeater {
            model: view.overview.actions

            ActionButton {
                required property var modelData
                objectName: modelData.name
                width: Math.min(implicitWidth, parent.width)
                text: modelData.text
                onClicked: view.overview.act(modelData.name)
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.between

        Repeater {
            model: view.figures.facts
            FactLine { width: parent.width }
        }
    }
    HourBars { width: parent.width; hours: view.figures.hours }
    Rectangle { width: parent.width; height: Theme.border; color: Theme.line }
    Flow {
        width: parent.width
        spacing: Theme.between

        Repeater {
            model: view.overview.waysOut

            ActionButton {
                required property var modelData
                objectName: modelData.name
                width: Math.min(implicitWidth, parent.width)
                kind: "quiet"
                text: modelData.text
                onClicked: view.overview.act(modelData.name)
            }
        }
    }
}
