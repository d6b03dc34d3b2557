// The languages, each in its own words.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Flow {
    id: words
    // At once, and not as the frame begins: until then it would be as high as its words one below the other, and the
    // campaign's picture above it be drawn for less room, and then anew.
    onWidthChanged: forceLayout()

    required property InterfaceSettingsModel shown
    property bool tight: false
    // What all of them take in one line, and the widest of them.
    readonly property real across: children.reduce((sum, each) => sum + each.implicitWidth, 0)
    readonly property real widest: children.reduce((most, each) => Math.max(most, each.implicitWidth), 0)

    // The width at which no line ends up with a single one.
    function evenly(room: real): real { return Math.min(room, across / Math.ceil(across / room) + widest); }

    Repeater {
        model: words.shown.languages
        LanguageChip { shown: words.shown; tight: words.tight }
    }
}
