// Hands to a screen reader what changed without the focus going there.
import QtQuick
import Tabling

Item {
    id: announcer

    required property KioskModel kiosk

    objectName: "announcer"

    Connections {
        target: announcer.kiosk.news
        function onSaid(words) { announcer.Accessible.announce(words, Accessible.Assertive); }
    }
}
