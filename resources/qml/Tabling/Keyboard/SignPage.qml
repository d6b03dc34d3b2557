// Digits and the signs that names, places and addresses may need.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: page

    readonly property real unit: width / 10
    signal turned()

    LetterRow { letters: "1234567890"; unit: page.unit; spare: 0 }
    LetterRow { letters: "@#&_-+()/%"; unit: page.unit; spare: 0 }
    LetterRow { letters: ".,:;!?’\""; unit: page.unit; spare: 2; closing: true; starter: "·" }
    LastRow { unit: page.width / 11; signs: true; onTurned: page.turned() }
}
