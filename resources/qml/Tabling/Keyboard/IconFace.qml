// A key that does something rather than writes: its drawing from resources/icons.
import QtQuick
import Tabling.Controls

KeyFace {
    id: face

    required property string icon
    property bool turned: false

    quiet: !main

    Icon {
        anchors.centerIn: parent
        name: face.icon
        side: Math.min(Math.round(face.height * 0.55), Math.round(Theme.lead * 1.25))
        color: face.ink
        mirror: face.turned
    }
}
