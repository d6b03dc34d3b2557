// The first start's window: three steps, and above them the languages and reading aids.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls
import Tabling.Keyboard

Window {
    id: window

    required property FirstStartModel setup
    readonly property InterfaceSettingsModel shown: setup.interface
    property bool moving: true
    property bool settled: false
    // How many times a tablet's screen it is.
    readonly property real sizes: Math.min(Math.max(width, height) / 1280, Math.min(width, height) / 800)
    // Large text and the keyboard leave room for one answer: the bar waits until the keyboard goes.
    readonly property bool low: (height - keyboard.taken) / Theme.factor < 220
    readonly property var steps: ({ campaign: choose, check: compare, event: event, pin: pin, named: named })

    minimumWidth: 480
    minimumHeight: 480
    color: Theme.page
    title: "Tabling"

    Binding { target: Theme; property: "factor"; value: Theme.grown(window.shown.display.factor, window.sizes) }
    Binding { target: Theme; property: "contrast"; value: window.shown.display.contrast }
    Binding { target: Theme; property: "moving"; value: window.moving }
    Binding { target: Theme; property: "tallScript"; value: window.shown.rightToLeft }

    Item {
        anchors { fill: parent; bottomMargin: keyboard.taken }
        LayoutMirroring.enabled: window.shown.rightToLeft
        LayoutMirroring.childrenInherit: true

        StepBar {
            id: bar
            anchors { left: parent.left; right: parent.right; top: parent.top }
            shown: window.shown
            number: window.setup.number
            visible: !window.low
        }
        Loader {
            id: screen
            objectName: "screen"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors.top: window.low ? parent.top : bar.bottom
            focus: true
            sourceComponent: window.steps[window.setup.step]
            onLoaded: appear.restart()

            NumberAnimation {
                id: appear
                target: screen
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.motion
            }
        }
    }
    OnScreenKeyboard {
        id: keyboard
        objectName: "keyboard"
        anchors.fill: parent
        model: window.shown.keyboard
        ready: window.settled
    }

    Component { id: choose; ChooseStep { setup: window.setup; focus: true } }
    Component { id: compare; CompareStep { comparison: window.setup.comparison; focus: true } }
    Component { id: event; EventStep { setup: window.setup; focus: true } }
    Component { id: pin; PinStep { setup: window.setup; focus: true } }
    Component { id: named; NamedStep { setup: window.setup; focus: true } }
}
