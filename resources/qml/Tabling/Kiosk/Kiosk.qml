// The kiosk's window: one screen at a time, at most one sheet over it, and the trouble panel over everything.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls
import Tabling.Keyboard

Window {
    id: window

    required property KioskModel kiosk
    readonly property InterfaceModel shown: kiosk.interface
    property PowerModel power: null
    // What lies behind it for somebody else: shown over everything while `overlaid`, with a way in on the welcome
    // screen and a banner above every screen.
    property Component overlay: null
    property Component spot: null
    property Component banner: null
    property bool overlaid: false
    property bool moving: true
    property bool settled: false
    readonly property bool wide: width > height && width / Theme.factor >= 760
    readonly property bool welcoming: kiosk.screen === "welcome"
    readonly property bool asking: kiosk.presence.countdown > 0 && !welcoming
    readonly property bool troubled: kiosk.submission.trouble !== ""
    readonly property bool covered: kiosk.sheet !== "" || troubled || asking || overlaid || resting
    // Between two signers only: whoever began may finish.
    readonly property bool resting: power !== null && power.spent && welcoming

    // What shows each screen, and each sheet over it.
    readonly property var screens: ({ welcome: welcome, reading: reading, form: form, thanks: thanks })
    readonly property var sheets: ({ country: country, privacy: privacy, display: display, language: language })

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 480
    color: Theme.page
    title: kiosk.words.title

    Binding { target: Theme; property: "factor"; value: window.shown.display.factor }
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

        Loader {
            id: screen
            objectName: "screen"
            anchors.fill: parent
            focus: !window.covered
            enabled: !window.covered
            sourceComponent: window.screens[window.kiosk.screen]
            onLoaded: if (window.settled) appear.restart()  // the first screen is there at once

            NumberAnimation {
                id: appear
                target: screen
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
            sourceComponent: TroublePanel { kiosk: window.kiosk }
        }
        Loader {
            anchors.fill: parent
            active: window.asking
            focus: active
            sourceComponent: StayPanel { kiosk: window.kiosk }
        }
        Loader {
            anchors.fill: parent
            active: window.resting
            focus: active && !window.overlaid
            enabled: !window.overlaid
            sourceComponent: BatteryScreen { kiosk: window.kiosk; power: window.power }
        }
        Loader {
            anchors { top: parent.top; right: parent.right }
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

    Component { id: welcome; WelcomeScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: reading; ReadingScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: form; FormScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: thanks; ThanksScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: country; CountrySheet { kiosk: window.kiosk } }
    Component { id: privacy; PrivacySheet { kiosk: window.kiosk } }
    Component { id: display; DisplaySheet { kiosk: window.kiosk } }
    Component { id: language; LanguageSheet { kiosk: window.kiosk } }
}
