// A page of letters: three rows, with digits above them where an address or a postal code is typed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: page

    required property var rows
    property var held: ({})
    property string starter: ""
    property string before: "-"
    property var after: "'."
    property bool spaced: true
    property bool digits: false
    signal turned()
    // Shift and delete stand at the ends of the last row.
    readonly property int columns: Math.max(rows[0].length, rows[1].length, rows[2].length + 2)
    readonly property real unit: width / columns

    LetterRow { visible: page.digits; letters: "1234567890"; unit: page.unit; spare: page.columns - 10 }
    LetterRow { letters: page.rows[0]; held: page.held; unit: page.unit; spare: page.columns - letters.length }
    LetterRow { letters: page.rows[1]; held: page.held; unit: page.unit; spare: page.columns - letters.length }
    LetterRow {
        letters: page.rows[2]
        held: page.held
        unit: page.unit
        spare: page.columns - letters.length
        closing: true
        starter: page.starter
    }
    LastRow {
        unit: page.width / 11
        ofLanguage: !page.digits
        before: page.before
        after: page.after
        spaced: page.spaced
        onTurned: page.turned()
    }
}
