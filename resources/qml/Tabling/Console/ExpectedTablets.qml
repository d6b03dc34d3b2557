// Tablets that are still to come, by the words that were noted; each can be taken back, and noted again.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: list

    required property ExpectedDevicesPart expected

    part: expected
    name: "expected"
    visible: expected.lines.length > 0 || expected.note !== ""
    heading: qsTr("Tablets still to come")
    told: expected.lines.length === 0 ? ""
        : qsTr("Their words were noted before they came. Once one comes, it is welcome at once.")

    ActionButton {
        objectName: "expected_undo"
        visible: list.expected.undoable
        text: qsTr("Undo")
        onClicked: list.expected.undo()
    }
    Repeater {
        model: KeptRows { key: "words"; rows: list.expected.lines }

        ListedLine {
            required property var modelData
            required property int index
            objectName: "expected_" + index
            width: list.width
            text: modelData.words
            detail: modelData.detail
            action: qsTr("Take back")
            actionName: "expected_back_" + index
            onActed: list.expected.take_back(modelData.words)
        }
    }
}
