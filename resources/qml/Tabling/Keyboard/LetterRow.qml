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
    ShiftKey { visible: row.closing && row.starter === ""; weight: row.end; Layout.fillWidth: false }
    Key { visible: row.closing && row.starter !== ""; text: row.starter; weight: row.end; Layout.fillWidth: false }
    Repeater {
        model: Array.from(row.letters)

        Key {
            required property string modelData
            text: modelData
            alternativeKeys: row.held[modelData] ? modelData + row.held[modelData] : ""
            smallText: alternativeKeys.charAt(1)
            smallTextVisible: alternativeKeys !== ""
            weight: row.unit
        }
    }
    BackspaceKey { visible: row.closing; weight: row.end; Layout.fillWidth: false }
    FillerKey { visible: row.spare > 0 && !row.closing; weight: row.end; Layout.fillWidth: false }
}
