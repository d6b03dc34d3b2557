// Batches whose times are hard to believe; each is believed by a touch, and the way to take one out is said.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: times

    required property DoubtfulTimesPart shown

    part: shown
    name: "times"
    visible: shown.lines.length > 0 || shown.note !== ""
    heading: qsTr("Times that are hard to believe")
    told: shown.lines.length === 0 ? ""
        : qsTr("They count. Mostly a tablet's clock was wrong, or the day of its event is: correct that below. What "
               + "nobody signed is taken out on “Bring in”.")

    Repeater {
        model: times.shown.lines

        Column {
            id: line
            required property var modelData
            required property int index
            width: parent.width
            spacing: Theme.gap

            Words {
                objectName: "times_" + line.index
                width: parent.width
                text: line.modelData.title
                font.weight: Font.DemiBold
            }
            Words {
                objectName: "odd_" + line.index
                width: parent.width
                text: line.modelData.text
            }
            ActionButton {
                objectName: "believe_" + line.index
                kind: "quiet"
                text: qsTr("I looked: leave them as they are")
                Accessible.description: line.modelData.title
                onClicked: times.shown.believe(line.modelData.merge)
            }
        }
    }
}
