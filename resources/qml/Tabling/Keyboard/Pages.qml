// The keys of one language: its letters, the Latin ones for addresses, the signs, and digits to dial.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayoutLoader {
    id: pages

    required property var rows
    // What holding a letter offers, by letter.
    property var held: ({})
    property var latinRows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    // Stands where shift would, in writing that has no capitals.
    property string starter: ""
    property string before: "-"
    property var after: "'."
    property bool signs: false
    readonly property int hints: InputContext.inputMethodHints
    readonly property int dialling: Qt.ImhDialableCharactersOnly | Qt.ImhDigitsOnly | Qt.ImhFormattedNumbersOnly
    readonly property bool dialled: hints & dialling
    readonly property bool mailed: hints & Qt.ImhEmailCharactersOnly
    readonly property bool addressed: mailed || hints & Qt.ImhLatinOnly

    readonly property Component letters: addressed ? latinPage : letterPage
    readonly property Component written: signs ? signPage : letters

    sourceComponent: dialled ? digitPage : written

    Connections {
        target: InputContext
        function onInputItemChanged() { pages.signs = false; }
    }

    Component {
        id: letterPage

        LetterPage {
            rows: pages.rows
            held: pages.held
            starter: pages.starter
            before: pages.before
            after: pages.after
            onTurned: pages.signs = true
        }
    }
    Component {
        id: latinPage

        LetterPage {
            rows: pages.latinRows
            digits: true
            spaced: !pages.mailed
            before: pages.mailed ? "_-@" : "-"
            after: pages.mailed ? [".", ".com", "+"] : "'."
            onTurned: pages.signs = true
        }
    }
    Component { id: signPage; SignPage { onTurned: pages.signs = false } }
    Component { id: digitPage; DigitPage {} }
}
