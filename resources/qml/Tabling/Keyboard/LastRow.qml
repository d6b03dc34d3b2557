// The lowest row: signs, languages, the space bar and the way on; for an e-mail address what every address has.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardRow {
    id: row

    required property real unit
    property bool signs: false
    property bool ofLanguage: false
    property string before: "-"
    // Letters, or a list of what its keys write where one of them is a word.
    property var after: "'."
    property bool spaced: true
    // Of a word being composed the letters stay: it is exchanged only for one that was touched.
    readonly property bool composing: InputContext.preeditText !== ""
    signal turned()

    keyWeight: unit

    Key {
        objectName: "key_signs"
        displayText: row.signs ? "ABC" : "?123"
        noKeyEvent: true
        functionKey: true
        highlighted: true
        weight: row.unit * 1.5
        Layout.fillWidth: false
        onClicked: { Facts.composition.finish(); row.turned(); }
    }
    ChangeLanguageKey {
        objectName: "key_language"
        visible: row.ofLanguage && Object.keys(Facts.names).length > 1
        weight: row.unit
        Layout.fillWidth: false
    }
    Repeater {
        model: Array.from(row.before)
        LetterKey { weight: row.unit; Layout.fillWidth: !row.spaced }
    }
    SpaceKey {
        objectName: "key_space"
        visible: row.spaced
        noKeyEvent: row.composing
        onClicked: if (row.composing) { Facts.composition.finish(); InputContext.commit(" "); }
    }
    Repeater {
        model: Array.from(row.after)
        LetterKey { weight: row.unit * (text.length > 1 ? 1.5 : 1); Layout.fillWidth: !row.spaced }
    }
    HideKeyboardKey { objectName: "key_hide"; weight: row.unit; Layout.fillWidth: false }
    EnterKey {
        objectName: "key_next"
        weight: row.unit * 1.5
        Layout.fillWidth: false
        noKeyEvent: row.composing
        onClicked: if (row.composing) { Facts.composition.finish(); InputContext.sendKeyClick(Qt.Key_Return, "\r"); }
    }
}
