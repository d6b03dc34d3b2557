// A row of letters, all of one width; the `spare` columns are shared by both ends: empty, or shift and delete.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard.Components

KeyboardRow {
    id: row

    required property string letters
    required property real unit
    required property real spare
    property var held: ({})
    property bool closing: false
    property string starter: ""
    readonly property real end: unit * spare / 2

    keyWeight: unit

    FillerKey { visible: row.spare > 0 && !row.closing; weight: row.end; Layout.fillWidth: false }
    ShiftKey {
        objectName: "key_shift"
        visible: row.closing && row.starter === ""
        weight: row.end
        Layout.fillWidth: false
    }
    LetterKey {
        modelData: row.starter
        visible: row.closing && row.starter !== ""
        weight: row.end
        Layout.fillWidth: false
    }
    Repeater {
        model: Array.from(row.letters)

        LetterKey {
            alternativeKeys: row.held[text] ? text + row.held[text] : ""
            smallText: alternativeKeys.charAt(1)
            smallTextVisible: alternativeKeys !== ""
            weight: row.unit
        }
    }
    BackspaceKey { objectName: "key_delete"; visible: row.closing; weight: row.end; Layout.fillWidth: false }
    FillerKey { visible: row.spare > 0 && !row.closing; weight: row.end; Layout.fillWidth: false }
}
