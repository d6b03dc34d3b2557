// Today: how many people, how the week went, and what waits for somebody.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property TodayModel today
    readonly property bool abreast: width / Theme.factor >= 760

    objectName: "today_page"
    page: today
    kicker: today.campaign
    widest: 1040

    Notice {
        objectName: "today_trouble"
        width: parent.width
        wrong: true
        text: view.today.trouble
        detail: view.today.detail
    }
    Grid {
        width: parent.width
        columns: view.abreast ? 2 : 1
        columnSpacing: Theme.wideMargin
        rowSpacing: Theme.margin

        Column {
            width: view.abreast ? (parent.width - Theme.wideMargin) * 0.42 : parent.width
            spacing: Theme.between

            Figure {
                objectName: "people"
                width: parent.width
                number: view.today.people
                text: view.today.goal ? qsTr("people") + " " + view.today.goal : qsTr("people")
            }
            GoalBar {
                width: parent.width
                visible: view.today.goal !== ""
                share: view.today.share
            }
        }
        WeekBars {
            objectName: "week"
            width: view.abreast ? (parent.width - Theme.wideMargin) * 0.58 : parent.width
            days: view.today.week
        }
    }
    Words {
        width: parent.width
        text: view.today.quiet ? qsTr("Nothing waits for you.") : qsTr("This waits for you")
        visible: view.today.stage === "shown"
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: view.today.waiting

        WaitingLine {
            objectName: modelData.name
            width: parent.width
            onFollowed: (page) => view.today.open(page)
        }
    }
}
