// The second reading: how often each field was wrong, a sample or every line, and into the petition. Once nothing waits
// any more, what came in is told still.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: again

    required property SecondReadingPart checking

    part: checking
    name: "checking"
    heading: qsTr("Read a second time")
    told: checking.waits
        ? qsTr("A second person types every line, or those that chance draws. Only then do lines become signatures.")
        : ""

    Repeater {
        model: again.checking.rates

        Words {
            required property string modelData
            required property int index
            objectName: "rate_" + index
            width: again.width
            text: modelData
        }
    }
    LabelledEntry {
        name: "sample_percent"
        width: parent.width
        visible: again.checking.waits
        label: qsTr("A sample: how many of a hundred lines; ten if left empty")
        text: again.checking.typed.sample_percent ?? ""
        onEdited: (text) => again.checking.type_text("sample_percent", text)
    }
    Flow {
        width: parent.width
        visible: again.checking.waits
        spacing: Theme.between

        ActionButton {
            objectName: "sample_draw"
            text: qsTr("Draw a sample")
            onClicked: again.checking.draw()
        }
        ActionButton {
            objectName: "sample_whole"
            text: qsTr("Read every line again")
            onClicked: again.checking.whole()
        }
        ActionButton {
            objectName: "sheets_take"
            kind: "main"
            enabled: again.checking.ready > 0
            text: qsTr("Take in what is checked")
            onClicked: again.checking.take()
        }
    }
}
