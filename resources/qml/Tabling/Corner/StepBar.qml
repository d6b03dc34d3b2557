// Above the steps: how far it is, text size, contrast, languages.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: bar

    required property InterfaceModel shown
    required property int number

    height: flow.height + 2 * Theme.gap
    color: Theme.surface

    Flow {
        id: flow
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.between }
        spacing: 4

        Words {
            objectName: "step_number"
            height: larger.height
            width: Math.ceil(implicitWidth) + Theme.margin
            text: qsTr("Step %1 of 3").arg(bar.number.toLocaleString(Qt.locale(), "f", 0))
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
        }
        Repeater {
            model: bar.shown.languages

            Chip {
                required property var modelData
                objectName: "language_" + modelData.code
                text: modelData.name
                chosen: modelData.code === bar.shown.language
                onClicked: bar.shown.choose_language(modelData.code)
            }
        }
        ActionButton {
            id: larger
            objectName: "larger"
            kind: "quiet"
            text: "Aa"
            Accessible.name: qsTr("Larger text")
            onClicked: bar.shown.display.next_size()
        }
        ActionButton {
            objectName: "stronger"
            kind: "quiet"
            text: qsTr("Contrast")
            onClicked: bar.shown.display.next_contrast()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.border
        color: Theme.line
    }
}
