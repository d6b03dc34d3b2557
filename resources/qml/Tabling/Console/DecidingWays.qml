// The ways to decide: pair by pair, many at once, names, and what was decided already.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Flow {
    id: ways

    required property PageModel page
    required property string way
    required property ListsToDecideModel waiting

    Repeater {
        model: [
            { name: "decide", text: qsTr("Pair by pair") },
            { name: "groups", text: qsTr("Many at once") },
            { name: "names", text: qsTr("Names") },
            { name: "decisions", text: qsTr("What was decided") }
        ]

        Chip {
            required property var modelData
            objectName: "way_" + modelData.name
            text: modelData.text + ways.waiting.counts[modelData.name]
            chosen: ways.way === modelData.name
            onClicked: ways.page.leads(modelData.name)
        }
    }
}
