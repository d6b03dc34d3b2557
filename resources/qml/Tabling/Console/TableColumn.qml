// One column of a table: its heading, why it is left alone where that is known, and the menu of what it is taken for.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

GridLayout {
    id: column

    required property var modelData
    required property int index
    required property ColumnModel model_
    readonly property bool abreast: width / Theme.factor >= 560

    columns: abreast ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: 4

    Column {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignVCenter

        Words {
            width: parent.width
            text: column.modelData.heading
            color: menu.currentIndex === 0 ? Theme.quiet : Theme.ink
            font.weight: menu.currentIndex === 0 ? Font.Normal : Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: column.modelData.why
            color: Theme.quiet
            font.pixelSize: Theme.small
        }
    }
    ChoiceMenu {
        id: menu
        objectName: "column_" + column.index
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        label: column.modelData.heading
        model: column.modelData.choices
        currentIndex: column.modelData.at
        onActivated: (choice) => column.model_.choose(column.index, choice)
    }
    Connections {
        target: column.model_
        function onPlaced(place: int, choice: int) { if (place === column.index) menu.currentIndex = choice; }
    }
}
