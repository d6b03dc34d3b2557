// Ready for the event: a line for everything, and a practice signature that goes the whole way.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property ReadinessModel ready

    objectName: "ready_page"
    page: ready
    widest: 960

    Notice { objectName: "ready_trouble"; width: parent.width; wrong: true; text: view.ready.trouble }
    Notice { objectName: "ready_note"; width: parent.width; text: view.ready.note }
    Column {
        width: parent.width
        spacing: Theme.between

        Repeater {
            model: view.ready.facts
            FactLine { width: parent.width }
        }
    }
    Words {
        width: parent.width
        text: qsTr("A practice signature holds nobody’s name and counts nowhere. Once headquarters has opened it, you "
            + "know that they can read what is signed here.")
        color: Theme.quiet
    }
}
