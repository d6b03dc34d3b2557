// Above the steps: how far it is, text size, contrast, languages.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: bar

    required property SetupModel setup
    readonly property EaseModel ease: setup.ease

    height: flow.height + 2 * Theme.gap
    color: Theme.surface

    Flow {
        id: flow
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.margin; rightMargin: Theme.between; verticalCenter: parent.verticalCenter }
        spacing: 4

        Words {
            objectName: "step_number"
            height: larger.height
            width: Math.ceil(implicitWidth) + Theme.margin
            text: qsTr("Step %1 of 3").arg(bar.setup.number.toLocaleString(Qt.locale(), "f", 0))
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
        }
        Repeater {
            model: bar.setup.languages

            Chip {
                required property var modelData
                objectName: "language_" + modelData.code
                text: modelData.name
                chosen: modelData.code === bar.setup.language
                onClicked: bar.setup.choose_language(modelData.code)
            }
        }
        ActionButton {
            id: larger
            objectName: "larger"
            kind: "quiet"
            text: "Aa"
            Accessible.name: qsTr("Larger text")
            onClicked: bar.ease.enlarge(bar.ease.factors[(bar.ease.factors.indexOf(bar.ease.factor) + 1) % bar.ease.factors.length])
        }
        ActionButton {
            objectName: "stronger"
            kind: "quiet"
            text: qsTr("Contrast")
            onClicked: bar.ease.choose_contrast(({ usual: "black_on_white", black_on_white: "white_on_black" })[bar.ease.contrast] ?? "usual")
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.border
        color: Theme.line
    }
}
