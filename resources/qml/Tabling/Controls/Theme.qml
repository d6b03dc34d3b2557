pragma Singleton
// Every colour, size, space and time of both faces, by role. Kiosk.qml binds the first four to what the signer chose.
import QtQuick

QtObject {
    property real factor: 1.0
    property string contrast: "usual"
    property color campaignAccent: "#1d1a16"
    property bool tallScript: false

    readonly property bool dark: contrast === "white_on_black"
    readonly property bool strong: contrast !== "usual"

    // In each row the usual colour, then black on white, then white on black.
    readonly property int column: ["usual", "black_on_white", "white_on_black"].indexOf(contrast)
    readonly property color page: ["#faf7f2", "#ffffff", "#000000"][column]
    readonly property color surface: dark ? "#000000" : "#ffffff"
    readonly property color ink: ["#1d1a16", "#000000", "#ffffff"][column]
    readonly property color quiet: strong ? ink : "#575046"
    readonly property color line: strong ? ink : "#e2dace"
    readonly property color edge: strong ? ink : "#8a8072"
    readonly property color accent: strong ? ink : campaignAccent
    readonly property color overAccent: dark ? "#000000" : "#ffffff"
    readonly property color tint: strong ? page : Qt.tint(page, Qt.alpha(campaignAccent, 0.07))
    readonly property color pressed: strong ? quiet : Qt.darker(campaignAccent, 1.25)
    readonly property color wrong: ["#a8200d", "#8b0000", "#ffb4a8"][column]
    readonly property color good: ["#1b6b3a", "#0b4a24", "#8fe3ad"][column]
    readonly property color watch: ["#8a4b00", "#5c3200", "#ffd08a"][column]
    readonly property color practice: dark ? "#ffd08a" : "#5c3200"
    readonly property color overPractice: dark ? "#000000" : "#ffffff"
    readonly property color scrim: "#1d1a16"

    // What is large already grows less: a long word has to stay on its line.
    readonly property int display: Math.round(44 * (1 + (factor - 1) * 0.5))
    readonly property int title: Math.round(32 * (1 + (factor - 1) * 0.65))
    readonly property int lead: Math.round(23 * (1 + (factor - 1) * 0.85))
    readonly property int body: Math.round(20 * factor)
    readonly property int label: Math.round(18 * factor)
    readonly property int small: Math.round(16 * factor)
    // What matters to who signs and is no label: larger than the smallest, as far as large type leaves the room for it.
    readonly property int note: Math.round(18 + 14 * (factor - 1))
    // A screen larger than a tablet is read from further away: type grows with it, the less the larger it is already.
    function grown(chosen: real, sizes: real): real { return chosen * (1 + Math.max(0, sizes - 1) * (2 - chosen)); }

    readonly property real leading: tallScript ? 1.6 : 1.45
    readonly property real tightLeading: tallScript ? 1.5 : 1.25

    readonly property int gap: 8
    readonly property int between: 12
    readonly property int margin: 24
    readonly property int wideMargin: 40
    readonly property int finger: 56
    readonly property int action: 68
    readonly property int scrollBar: 14
    readonly property int radius: 10
    readonly property int border: strong ? 2 : 1
    readonly property int measure: Math.round(34 * body)
    readonly property int rail: Math.round(360 * (1 + (factor - 1) * 0.6))
    property bool moving: true
    readonly property int motion: moving ? 180 : 0
}
