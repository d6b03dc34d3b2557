// The lowest row: signs, languages, the space bar and the way on; for an e-mail address what every address has.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard.Components

KeyboardRow {
    id: row

    required property Pages pages
    property string before: "-"
    property string after: "'."
    property bool spaced: true
    readonly property real unit: pages.width / 11

    keyWeight: unit

    Key {
        objectName: "signs"
        displayText: row.pages.signs ? "ABC" : "?123"
        noKeyEvent: true
        functionKey: true
        highlighted: true
        weight: row.unit * 1.5
        Layout.fillWidth: false
        onClicked: row.pages.signs = !row.pages.signs
    }
    ChangeLanguageKey { visible: enabled && !row.pages.addressed; weight: row.unit; Layout.fillWidth: false }
    Repeater {
        model: Array.from(row.before)
        Key { required property string modelData; text: modelData; weight: row.unit; Layout.fillWidth: !row.spaced }
    }
    SpaceKey { visible: row.spaced }
    Repeater {
        model: Array.from(row.after)
        Key { required property string modelData; text: modelData; weight: row.unit; Layout.fillWidth: !row.spaced }
    }
    HideKeyboardKey { weight: row.unit; Layout.fillWidth: false }
    EnterKey { weight: row.unit * 1.5; Layout.fillWidth: false }
}
