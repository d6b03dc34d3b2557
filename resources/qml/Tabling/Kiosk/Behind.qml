// What lies behind the welcome screen: the window asks for it when its first frame stands, by the file's name, so that
// nothing of it is read before.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling

Item {
    id: behind

    required property KioskModel kiosk
    required property BatteryModel power
    property bool wide: true
    property bool typing: false
    // What shows each screen, and each sheet over it.
    readonly property var screens: ({ reading: reading, form: form })
    readonly property var sheets: ({
        country: country, privacy: privacy, display: display, language: language, consent: consent,
        leave: leave, take_back: takeBack, listen: listen
    })
    readonly property Component thanks: Component { ThanksScreen { kiosk: behind.kiosk; wide: behind.wide } }
    // What is laid over all of them.
    readonly property Component trouble: Component { TroublePanel { kiosk: behind.kiosk } }
    readonly property Component stay: Component { StayPanel { kiosk: behind.kiosk } }
    readonly property Component battery: Component { BatteryScreen { kiosk: behind.kiosk; power: behind.power } }

    Announcer { kiosk: behind.kiosk }

    Component { id: reading; ReadingScreen { kiosk: behind.kiosk; wide: behind.wide } }
    Component { id: form; FormScreen { kiosk: behind.kiosk; wide: behind.wide; typing: behind.typing } }
    Component { id: country; CountrySheet { kiosk: behind.kiosk } }
    Component { id: privacy; PrivacySheet { kiosk: behind.kiosk } }
    Component { id: display; DisplaySheet { kiosk: behind.kiosk } }
    Component { id: language; LanguageSheet { kiosk: behind.kiosk } }
    Component { id: consent; ConsentSheet { kiosk: behind.kiosk } }
    Component { id: listen; ListenSheet { kiosk: behind.kiosk } }
    Component { id: takeBack; TakeBackSheet { kiosk: behind.kiosk } }
    Component { id: leave; LeavePanel { kiosk: behind.kiosk } }
}
