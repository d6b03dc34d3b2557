// The pages, and below them how the window looks and the lock.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: rail

    required property ConsoleModel staff
    readonly property InterfaceModel shown: staff.interface

    width: Math.round(248 * (1 + (Theme.factor - 1) * 0.45))
    color: Theme.surface

    Rectangle {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.border
        color: Theme.line
    }
    Page {
        id: pages
        anchors { fill: parent; margins: Theme.between; bottomMargin: aids.height + 2 * Theme.between }
        ground: Theme.surface
        contentHeight: column.height

        Column {
            id: column
            width: pages.width

            Repeater {
                model: rail.staff.open ? rail.staff.rail : []

                RailButton {
                    required property var modelData
                    objectName: "page_" + modelData.name
                    width: column.width
                    text: modelData.text
                    chosen: modelData.chosen
                    onClicked: rail.staff.go(modelData.name)
                }
            }
        }
    }
    Column {
        id: aids
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.between }
        spacing: 4

        Flow {
            width: parent.width

            Repeater {
                model: rail.shown.languages
                LanguageChip { shown: rail.shown; tight: true }
            }
        }
        Flow {
            width: parent.width

            ActionButton {
                objectName: "larger"
                kind: "quiet"
                text: "Aa"
                Accessible.name: qsTr("Larger text")
                onClicked: rail.shown.display.next_size()
            }
            ActionButton {
                objectName: "contrast"
                kind: "quiet"
                icon_: "contrast"
                Accessible.name: qsTr("Light, dark or strong contrast")
                onClicked: rail.shown.display.next_contrast()
            }
            ActionButton {
                objectName: "lock"
                leftPadding: Theme.between
                visible: rail.staff.open
                text: qsTr("Lock")
                Accessible.description: qsTr("Control and L")
                onClicked: rail.staff.lock()
            }
        }
    }
}
