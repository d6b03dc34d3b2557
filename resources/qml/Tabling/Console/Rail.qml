// The pages, and below them how the window looks and the lock.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: rail

    required property ConsoleModel staff
    readonly property InterfaceSettingsModel shown: staff.interface

    implicitWidth: Math.round(272 * (1 + (Theme.factor - 1) * 0.45))
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

        Flow {
            width: parent.width

            Repeater {
                model: rail.shown.languages
                LanguageChip { shown: rail.shown; tight: true }
            }
        }
        DisplayAids { width: parent.width; staff: rail.staff }
    }
}
