// Opens what reads the screen aloud; only where this computer has a voice for the language.
import QtQuick
import Tabling
import Tabling.Controls

ActionButton {
    required property KioskModel kiosk

    objectName: visible ? "listen" : ""
    visible: kiosk.listening.offered
    width: visible ? implicitWidth : 0
    kind: "quiet"
    icon_: "aloud"
    Accessible.name: qsTr("Read aloud")
    onClicked: kiosk.open_sheet("listen")
}
