// What every key looks like: a plate a finger fits on, darker while pressed.
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Tabling.Controls

KeyPanel {
    id: face

    property bool main: false
    property bool quiet: control !== null && control.highlighted
    property string spoken: control ? control.displayText : ""
    readonly property bool pressed: control !== null && control.pressed
    readonly property bool usable: control !== null && control.enabled
    // In strong contrast there is no third colour to press a key with: it turns inside out.
    readonly property bool filled: Theme.strong ? main !== pressed : main
    readonly property color ink: filled ? Theme.page : Theme.ink

    Accessible.role: Accessible.Button
    Accessible.name: spoken

    Rectangle {
        anchors { fill: parent; margins: Facts.gap / 2 }
        radius: Theme.radius
        color: face.filled ? (face.pressed && !Theme.strong ? Theme.quiet : Theme.ink) : face.pressed && !Theme.strong ? Theme.edge : face.quiet ? "transparent" : Theme.surface
        border { width: face.filled || face.quiet && !Theme.strong ? 0 : Theme.border; color: Theme.line }
        opacity: face.usable ? 1 : 0.4
    }
}
