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
    footnote: change.fields.day

    CornerTrouble { width: parent.width; attempts: view.corner.attempts }
    EventFields { width: parent.width; model: view.change.fields }
    Words {
        width: parent.width
        text: qsTr("Earlier signatures stay with their own event. Today’s count starts again at zero.")
        color: Theme.quiet
    }
}
