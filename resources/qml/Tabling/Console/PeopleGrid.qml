// The people on screen: as many rows as fit, under a scroll bar of its own; a million of them scroll like ten.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: grid

    required property PeopleTable table
    property bool abreast: true
    readonly property int lines: abreast ? 1 : 2
    readonly property int tall: Math.max(49, Math.round(abreast ? 2.2 * Theme.label : 2.9 * Theme.label))
    readonly property int fitting: Math.max(1, Math.floor(height / tall))

    onFittingChanged: Qt.callLater(table.fit, fitting)  // not while whoever asked how many fit waits for it
    Component.onCompleted: Qt.callLater(table.fit, fitting)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border { width: Theme.border; color: Theme.line }
    }
    Item {
        id: list
        objectName: "people_list"
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: bar.left }
        focus: true
        activeFocusOnTab: true
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People: %1").arg(grid.table.said)
        Accessible.focusable: true
        Keys.onPressed: (event) => event.accepted = grid.table.press(event.key)

        Column {
            width: list.width

            Repeater {
                model: grid.table.rows

                PeopleRow {
                    id: person
                    objectName: "person_" + index
                    width: list.width
                    height: grid.tall
                    abreast: grid.abreast
                    pointed: grid.table.top + index === grid.table.current
                    following: list.activeFocus
                    onTapped: grid.table.open_row(person.index)
                }
            }
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: (event) => grid.table.scroll(Math.round(-event.angleDelta.y / 40))
        }
    }
    Item {
        id: bar
        objectName: "people_bar"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: 2 }
        readonly property real share: grid.table.total > 0 ? Math.min(1, grid.fitting / grid.table.total) : 1
        readonly property int furthest: Math.max(1, grid.table.total - grid.fitting)
        width: 22
        visible: share < 1

        Rectangle {
            id: thumb
            objectName: "people_thumb"
            width: parent.width - 6
            height: Math.max(48, bar.height * bar.share)
            y: (bar.height - height) * Math.min(1, grid.table.top / bar.furthest)
            anchors.horizontalCenter: parent.horizontalCenter
            radius: width / 2
            color: area.pressed ? Theme.ink : Theme.edge
        }
        MouseArea {
            id: area
            anchors.fill: parent
            preventStealing: true
            readonly property real room: bar.height - thumb.height
            readonly property real half: thumb.height / 2
            onPressed: (mouse) => grid.table.scroll_to((mouse.y - half) / room)
            onPositionChanged: (mouse) => grid.table.scroll_to((mouse.y - half) / room)
        }
    }
}
