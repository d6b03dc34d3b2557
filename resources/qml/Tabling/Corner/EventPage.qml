// Changing the event: from now on people sign at another.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property CornerModel corner
    readonly property EventChangeModel change: corner.pages.eventChange

    objectName: "event_page"
    page: change
    kicker: corner.figures.eventLine

    CornerTrouble { width: parent.width; attempts: view.corner.attempts }
    EventFields { width: parent.width; model: view.change.fields }
    Words {
        width: parent.width
        text: qsTr("What was signed before stays with its own event. The count of today begins anew.")
        color: Theme.quiet
    }
}
