// The thumb's edge: what is promised and the one thing to do. A rail beside a wide page, a bar below a tall one.
import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: rail

    required property KioskModel kiosk
    required property bool wide
    property bool low: false  // the keyboard leaves room for one answer: what is promised waits until it goes
    property bool telling: false
    property string notice: ""
    property string mainText: ""
    property string mainName: ""
    property bool mainEnabled: true
    readonly property bool abreast: !wide && width / Theme.factor >= 560
    signal pressed()

    color: Theme.surface
    width: wide ? Theme.rail : parent.width
    implicitHeight: bar.height + 2 * Theme.between

    Rectangle {
        anchors { left: parent.left; top: parent.top }
        width: rail.wide ? Theme.border : parent.width
        height: rail.wide ? parent.height : Theme.border
        color: Theme.line
    }

    Page {
        id: page
        visible: rail.wide
        ground: Theme.surface
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: main.top; margins: Theme.margin }
        contentHeight: told.height

        Column {
            id: told
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            y: Math.max(0, page.height - height)
            spacing: Theme.between

            Words {
                width: parent.width
                text: rail.kiosk.words.promise
                font.weight: Font.DemiBold
            }
            Words {
                width: parent.width
                visible: rail.telling
                text: rail.kiosk.words.deliveryNote
                color: Theme.quiet
                font.pixelSize: Theme.small
            }
            ActionButton {
                objectName: rail.wide ? "who_sees_what" : ""
                anchors.left: parent.left
                width: Math.min(parent.width, implicitWidth)
                text: qsTr("Who sees what")
                onClicked: rail.kiosk.open_sheet("privacy")
            }
            Words {
                width: parent.width
                visible: rail.notice !== ""
                text: rail.notice
                color: Theme.wrong
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                role: Accessible.AlertMessage
            }
        }
    }

    Item {
        id: bar
        visible: !rail.wide
        readonly property real promised: rail.low ? 0 : promise.height + Theme.gap
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { margins: Theme.between; leftMargin: Theme.margin; rightMargin: Theme.margin }
        height: rail.abreast ? Math.max(promise.height, main.height) : promised + main.height

        Column {
            id: promise
            visible: !rail.low || rail.abreast
            anchors.left: parent.left
            y: rail.abreast ? (parent.height - height) / 2 : 0
            width: rail.abreast ? parent.width - main.width - Theme.margin : parent.width
            spacing: 0

            Words {
                width: parent.width
                text: rail.notice || rail.kiosk.words.promise
                color: rail.notice ? Theme.wrong : Theme.ink
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
        }
    }

    ActionButton {
        id: main
        objectName: rail.mainName
        kind: "main"
        text: rail.mainText
        enabled: rail.mainEnabled
        width: rail.wide || !rail.abreast ? parent.width - 2 * Theme.margin : Math.round(parent.width * 0.45)
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom }
        anchors.bottomMargin: rail.wide ? Theme.margin : Theme.between
        onClicked: rail.pressed()
    }
}
