// The kiosk's window: one screen at a time, at most one sheet over it, and the trouble panel over everything.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls
import Tabling.Keyboard

Window {
    id: window

    required property KioskModel kiosk
    readonly property InterfaceSettingsModel shown: kiosk.interface
    property BatteryModel power: null
    // What lies behind it for somebody else: shown over everything while `overlaid`, with a way in on the welcome
    // screen and a banner above every screen.
    property Component overlay: null
    property Component spot: null
    property Component banner: null
    property bool overlaid: false
    property bool moving: true
    property bool settled: false
    // How many times a tablet's screen it is.
    readonly property real sizes: Math.min(Math.max(width, height) / 1280, Math.min(width, height) / 800)
    readonly property bool wide: width > height && width / Theme.factor >= 760
    readonly property bool welcoming: kiosk.screen === "welcome"
    readonly property bool asking: kiosk.presence.countdown > 0 && !welcoming
    readonly property bool troubled: kiosk.submission.trouble !== ""
    readonly property bool covered: kiosk.sheet !== "" || troubled || asking || overlaid || resting
    // Between two signers only: whoever began may finish.
    readonly property bool resting: power !== null && power.spent && welcoming

    readonly property bool thanking: kiosk.screen === "thanks"
    // By no type: with its name here, all that lies behind the first screen would be read before that is shown.
    readonly property var behind: later.item
    readonly property var screens: behind?.screens ?? ({})
    readonly property var sheets: behind?.sheets ?? ({})

    minimumWidth: 480
    minimumHeight: 480
    color: Theme.page
    title: kiosk.words.title

    Binding { target: Theme; property: "factor"; value: Theme.grown(window.shown.display.factor, window.sizes) }
    Binding { target: Theme; property: "contrast"; value: window.shown.display.contrast }
    Binding { target: Theme; property: "campaignAccent"; value: window.kiosk.words.accent }
    Binding { target: Theme; property: "moving"; value: window.moving && !window.shown.display.calm }
    Binding { target: Theme; property: "tallScript"; value: window.shown.rightToLeft }

    Item {
        id: stage
        anchors { fill: parent; topMargin: top.height; bottomMargin: keyboard.taken }
        LayoutMirroring.enabled: window.shown.rightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: window.kiosk.step_back()

        FocusScope {
            id: shownScreen
            objectName: "screen"
            anchors.fill: parent
            focus: !window.covered
            enabled: !window.covered

            Loader {
                anchors.fill: parent
                focus: !window.thanking
                sourceComponent: window.welcoming ? welcome : window.screens[window.kiosk.screen]
                onLoaded: if (window.settled) appear.restart()  // the first screen is there at once
            }
            // The thanks are built while the form is filled in, so that whoever signs need not wait for them; with the
            // next person they go, code and all.
            Loader {
                anchors.fill: parent
                active: window.thanking || window.kiosk.screen === "form"
                asynchronous: !window.thanking
                visible: window.thanking
                focus: window.thanking
                sourceComponent: window.behind?.thanks ?? null
                onVisibleChanged: if (visible) appear.restart()
            }
            NumberAnimation {
                id: appear
                target: shownScreen
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.motion
            }
        }
        Loader {
            anchors.fill: parent
            focus: window.kiosk.sheet !== "" && enabled
            enabled: !window.troubled && !window.asking && !window.resting
            sourceComponent: window.sheets[window.kiosk.sheet] ?? null
        }
        Loader {
            anchors.fill: parent
            active: window.troubled
            focus: active && !window.asking && !window.overlaid && !window.resting
            enabled: !window.asking && !window.overlaid && !window.resting
            sourceComponent: window.behind?.trouble ?? null
        }
        Loader {
            anchors.fill: parent
            active: window.asking
            focus: active
            sourceComponent: window.behind?.stay ?? null
        }
        Loader {
            anchors.fill: parent
            active: window.resting
            focus: active && !window.overlaid
            enabled: !window.overlaid
            sourceComponent: window.behind?.battery ?? null
        }
        Loader {
            anchors { top: parent.top; right: parent.right }
            visible: !window.overlaid
            active: window.welcoming && (window.kiosk.sheet === "" || window.resting)
            sourceComponent: window.spot
        }
        Loader {
            anchors.fill: parent
            active: window.overlaid
            focus: active
            sourceComponent: window.overlay
        }
    }

    Loader {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top }
        sourceComponent: window.banner
    }
    OnScreenKeyboard {
        id: keyboard
        objectName: "keyboard"
        anchors.fill: parent
        model: window.shown.keyboard
        ready: window.settled
    }

    Loader {
        id: later
        active: window.settled
        asynchronous: true
        Component.onCompleted: setSource("Behind.qml", { kiosk: window.kiosk, power: window.power })
    }
    Binding { target: window.behind; property: "wide"; value: window.wide }
    Binding { target: window.behind; property: "typing"; value: keyboard.shown }
    Component { id: welcome; WelcomeScreen { kiosk: window.kiosk; wide: window.wide } }
}
