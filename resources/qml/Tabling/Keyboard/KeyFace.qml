// What every key looks like: a plate a finger fits on, darker while pressed.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Tabling.Controls

KeyPanel {
    id: face

    property bool main: false
    property bool quiet: control !== null && control.highlighted
    property string spoken: control ? control.displayText : ""
    readonly property bool pressed: control !== null && control.pressed
    readonly property bool usable: control !== null && control.enabled
    readonly property color ink: main ? Theme.overAccent : Theme.ink

    Accessible.role: Accessible.Button
    Accessible.name: spoken

    Rectangle {
        anchors { fill: parent; margins: Facts.gap / 2 }
        radius: Theme.radius
        color: face.main ? (face.pressed ? Theme.pressed : Theme.accent) : face.pressed ? (Theme.strong ? Theme.ink : Theme.line) : face.quiet ? "transparent" : Theme.surface
        border { width: face.main || face.quiet && !Theme.strong ? 0 : Theme.border; color: Theme.line }
        opacity: face.usable ? 1 : 0.4
    }
}
