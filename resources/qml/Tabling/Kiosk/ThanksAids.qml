// What makes the thanks easier to read or heard, as in the bar above the other screens: just here a code is copied.
import QtQuick
import Tabling
import Tabling.Controls

Row {
    id: aids

    required property KioskModel kiosk

    ListenButton { kiosk: aids.kiosk }
    ActionButton {
        objectName: "display"
        kind: "quiet"
        text: "Aa"
        Accessible.name: qsTranslate("TopBar", "Text size and contrast")
        onClicked: aids.kiosk.open_sheet("display")
    }
    ActionButton {
        objectName: visible ? "languages" : ""
        visible: aids.kiosk.interface.languages.length > 1
        kind: "quiet"
        icon_: "globe"
        Accessible.name: qsTranslate("TopBar", "Language: %1").arg(aids.kiosk.interface.languageName)
        onClicked: aids.kiosk.open_sheet("language")
    }
}
