// The kiosk's window: one screen at a time, at most one sheet over it, and the trouble panel over everything.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Window {
    id: window

    required property KioskModel kiosk
    property bool moving: true
    readonly property bool wide: width > height && width / Theme.factor >= 760
    readonly property bool covered: kiosk.sheet !== "" || kiosk.trouble !== ""

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 480
    color: Theme.page
    title: kiosk.words.title

    Binding { target: Theme; property: "factor"; value: window.kiosk.ease.factor }
    Binding { target: Theme; property: "contrast"; value: window.kiosk.ease.contrast }
    Binding { target: Theme; property: "campaignAccent"; value: window.kiosk.words.accent }
    Binding { target: Theme; property: "moving"; value: window.moving }
    Binding { target: Theme; property: "tallScript"; value: window.kiosk.rightToLeft }

    Item {
        id: stage
        anchors.fill: parent
        LayoutMirroring.enabled: window.kiosk.rightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: window.kiosk.step_back()

        Loader {
            id: screen
            objectName: "screen"
            anchors.fill: parent
            focus: !window.covered
            enabled: !window.covered
            sourceComponent: ({ welcome: welcome, reading: reading, form: form, thanks: thanks })[window.kiosk.screen]
            onLoaded: appear.restart()

            NumberAnimation { id: appear; target: screen; property: "opacity"; from: 0; to: 1; duration: Theme.motion }
        }
        Loader {
            anchors.fill: parent
            focus: window.kiosk.sheet !== "" && window.kiosk.trouble === ""
            enabled: window.kiosk.trouble === ""
            sourceComponent: ({ country: country, privacy: privacy, ease: ease })[window.kiosk.sheet] ?? null
        }
        Loader {
            anchors.fill: parent
            active: window.kiosk.trouble !== ""
            focus: active
            sourceComponent: TroublePanel { kiosk: window.kiosk }
        }
    }

    Component { id: welcome; WelcomeScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: reading; ReadingScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: form; FormScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: thanks; ThanksScreen { kiosk: window.kiosk; wide: window.wide } }
    Component { id: country; CountrySheet { kiosk: window.kiosk } }
    Component { id: privacy; PrivacySheet { kiosk: window.kiosk } }
    Component { id: ease; EaseSheet { kiosk: window.kiosk } }
}
