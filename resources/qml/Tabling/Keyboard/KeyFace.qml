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
    // Pressed, in the usual contrast: a third colour.
    readonly property bool pushed: pressed && !Theme.strong
    readonly property color filling: pushed ? Theme.quiet : Theme.ink
    readonly property color resting: quiet ? "transparent" : Theme.surface
    readonly property color plate: pushed ? Theme.edge : resting
    readonly property color ink: filled ? Theme.page : Theme.ink

    Accessible.role: Accessible.Button
    Accessible.name: spoken

    Rectangle {
        anchors { fill: parent; margins: Facts.gap / 2 }
        radius: Theme.radius
        color: face.filled ? face.filling : face.plate
        border { width: face.filled || face.quiet && !Theme.strong ? 0 : Theme.border; color: Theme.line }
        opacity: face.usable ? 1 : 0.4
    }
}
