// The battery is nearly empty: nobody begins to sign, what is signed is safe, and power brings the welcome back by
// itself.
import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property BatteryModel power
    // Where the window goes while this screen is shown, its model may go first.
    readonly property int percent: power ? power.percent : 0
    readonly property int edge: width / Theme.factor >= 760 ? 64 : Theme.margin
    readonly property int signatures: kiosk.submission.countToday

    objectName: "battery_screen"
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.page
        TapHandler { gesturePolicy: TapHandler.WithinBounds }
    }
    Page {
        id: page
        objectName: "battery_page"
        anchors.fill: parent
        contentHeight: words.y + words.height + Theme.wideMargin

        Column {
            id: words
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.wideMargin, (page.height - height) * 0.42)
            width: Math.min(page.width - 2 * screen.edge, Math.max(840, Theme.measure))
            spacing: Theme.margin

            Row {
                anchors.left: parent.left
                spacing: Theme.margin

                Rectangle {
                    id: battery
                    width: 112
                    height: 56
                    anchors.verticalCenter: parent.verticalCenter
                    radius: Theme.radius
                    color: Theme.surface
                    border { width: 4; color: Theme.ink }

                    Rectangle {
                        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
                        width: Math.max(8, (parent.width - 20) * screen.percent / 100)
                        radius: 2
                        color: Theme.watch
                    }
                    Rectangle {
                        anchors { left: parent.right; verticalCenter: parent.verticalCenter }
                        width: 8
                        height: 24
                        radius: 2
                        color: Theme.ink
                    }
                }
                Words {
                    objectName: "battery_percent"
                    leftPadding: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%L1%").arg(screen.percent)
                    color: Theme.watch
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                }
            }
            Words {
                objectName: "battery_heading"
                width: parent.width
                text: qsTr("The battery is nearly empty.")
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                role: Accessible.AlertMessage
            }
            Words {
                objectName: "battery_request"
                width: parent.width
                text: qsTr("Volunteers, please plug this device in, or take it away and hand over.")
                font.pixelSize: Theme.lead
            }
            Words {
                objectName: "battery_safe"
                width: parent.width
                text: screen.signatures > 0
                    ? qsTr("%Ln signatures from today are safe.", "", screen.signatures)
                    : qsTr("Every signature is safe.")
                color: Theme.good
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
            }
            Words {
                width: parent.width
                text: qsTr("People can sign here again as soon as there is power.")
                color: Theme.quiet
            }
        }
    }
}
