// Above the steps: how far it is, languages, text size, contrast. Where the languages do not fit beside them, they open
// below.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: bar

    required property InterfaceSettingsModel shown
    required property int number
    readonly property real room: width - 2 * Theme.between - number_.width - aids.width
    readonly property bool fits: chips.implicitWidth <= room
    property bool opened: false

    height: line.height + (below.visible ? below.height : 0)
    color: Theme.surface

    Connections {
        target: bar.shown
        function onLanguageChanged() { bar.opened = false; }
    }
    Item {
        id: line
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.between; rightMargin: Theme.between }
        height: Math.max(72, Math.max(aids.height, number_.height, chips.visible ? chips.height : 0) + Theme.gap)

        Words {
            id: number_
            objectName: "step_number"
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            // Large text on a narrow tablet leaves it less than a line: it takes two.
            width: Math.min(Math.ceil(implicitWidth) + Theme.between, line.width - aids.width)
            leftPadding: Theme.between
            text: qsTr("Step %1 of 3").arg(bar.number.toLocaleString(Qt.locale(), "f", 0))
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1
        }
        Row {
            id: chips
            anchors { left: number_.right; verticalCenter: parent.verticalCenter }
            visible: bar.fits

            Repeater {
                model: bar.shown.languages
                LanguageChip { shown: bar.shown; tight: true }
            }
        }
        Row {
            id: aids
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }

            ActionButton {
                objectName: "languages"
                anchors.verticalCenter: parent.verticalCenter
                visible: !bar.fits
                kind: "quiet"
                icon_: "globe"
                text: bar.shown.languageName
                Accessible.name: qsTr("Language: %1").arg(text)
                onClicked: bar.opened = !bar.opened
            }
            ActionButton {
                objectName: "larger"
                anchors.verticalCenter: parent.verticalCenter
                kind: "quiet"
                text: "Aa"
                Accessible.name: qsTr("Larger text")
                onClicked: bar.shown.display.next_size()
            }
            ActionButton {
                objectName: "stronger"
                anchors.verticalCenter: parent.verticalCenter
                kind: "quiet"
                icon_: "contrast"
                Accessible.name: qsTr("Contrast")
                onClicked: bar.shown.display.next_contrast()
            }
        }
    }
    Flow {
        id: below
        anchors { left: parent.left; right: parent.right; top: line.bottom }
        anchors { leftMargin: Theme.between; rightMargin: Theme.between }
        visible: bar.opened && !bar.fits

        Repeater {
            model: bar.opened && !bar.fits ? bar.shown.languages : []
            LanguageChip { shown: bar.shown }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.border
        color: Theme.line
    }
}
