// One field that two people read differently: both side by side, and whose is right.
import QtQuick
import Tabling.Controls

Column {
    id: row

    required property var modelData
    signal chosen(string which)

    spacing: Theme.gap

    Words {
        width: parent.width
        text: row.modelData.label
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
    }
    Row {
        width: parent.width
        spacing: Theme.between

        ChoiceCard {
            objectName: "first_" + row.modelData.field
            width: (parent.width - parent.spacing) / 2
            text: row.modelData.first
            chosen: row.modelData.chosen === "first"
            hint: qsTr("Typed first")
            onPicked: row.chosen("first")
        }
        ChoiceCard {
            objectName: "second_" + row.modelData.field
            width: (parent.width - parent.spacing) / 2
            text: row.modelData.second
            chosen: row.modelData.chosen === "second"
            hint: qsTr("Typed the second time")
            onPicked: row.chosen("second")
        }
    }
}
