// Changing the event: from now on people sign at another.
import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: page

    required property CornerModel corner

    objectName: "event_page"
    kicker: corner.eventLine
    title: qsTr("Another event")
    mainName: "event_named"
    mainText: qsTr("Begin this event")
    backText: qsTr("Back")
    onForth: corner.begin_event()
    onBack: corner.go("figures")

    Notice { objectName: "corner_trouble"; width: parent.width; wrong: true; text: page.corner.trouble; detail: page.corner.detail }
    EventFields { width: parent.width; outing: page.corner.outing }
    Words {
        width: parent.width
        text: qsTr("What was signed before stays with its own event. The count of today begins anew.")
        color: Theme.quiet
    }
}
