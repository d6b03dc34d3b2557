// Below a tall page: what is promised and what is missing, then who sees what and the one thing to do, abreast if they
// fit.
import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: bar

    required property KioskModel kiosk
    required property real most  // pixels of height for the promise; a longer one scrolls
    property string promise: ""
    property string notice: ""
    property string mainText: ""
    property string mainName: ""
    property bool mainEnabled: true
    readonly property bool abreast: who.implicitWidth + main.implicitWidth + Theme.between <= column.width
    signal pressed()

    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * Theme.between

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.border
        color: Theme.line
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.between }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap

        Page {
            width: parent.width
            height: Math.min(contentHeight, bar.most)
            contentHeight: promised.implicitHeight
            ground: bar.color

            Words {
                id: promised
                objectName: "promise"
                width: parent.width
                text: bar.promise
                font.weight: Font.DemiBold
            }
        }
        Words {
            objectName: "notice"
            width: parent.width
            visible: bar.notice !== ""
            text: bar.notice
            color: Theme.wrong
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
        Item {
            width: parent.width
            height: bar.abreast ? Math.max(who.height, main.height) : who.height + Theme.gap + main.height

            ActionButton {
                id: who
                objectName: "who_sees_what"
                anchors { left: parent.left; top: parent.top }
                width: Math.min(implicitWidth, parent.width)
                height: bar.abreast ? main.height : implicitHeight
                text: qsTr("Who sees what")
                onClicked: bar.kiosk.open_sheet("privacy")
            }
            ActionButton {
                id: main
                objectName: bar.mainName
                anchors { right: parent.right; bottom: parent.bottom }
                width: bar.abreast ? parent.width - who.width - Theme.between : parent.width
                kind: "main"
                text: bar.mainText
                enabled: bar.mainEnabled
                onClicked: bar.pressed()
            }
        }
    }
}
