// Digits and the signs that names, places and addresses may need.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: page

    required property Pages pages
    readonly property real unit: pages.width / 10

    LetterRow { letters: "1234567890"; unit: page.unit; spare: 0 }
    LetterRow { letters: "@#&_-+()/%"; unit: page.unit; spare: 0 }
    LetterRow { letters: ".,:;!?’\""; unit: page.unit; spare: 2; closing: true; starter: "·" }
    LastRow { pages: page.pages }
}
