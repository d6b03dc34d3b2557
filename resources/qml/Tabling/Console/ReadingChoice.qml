// One thing about how a table is read: what it is, and the menu by which staff say otherwise than was found.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

GridLayout {
    id: choice

    required property var modelData
    required property int index
    required property TableFormatModel model_
    readonly property bool abreast: width / Theme.factor >= 560

    columns: abreast ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: 4

    Words {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignVCenter
        text: choice.modelData.label
        font.weight: menu.currentIndex === 0 ? Font.Normal : Font.DemiBold
    }
    ChoiceMenu {
        id: menu
        objectName: "reading_" + choice.index
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        label: choice.modelData.label
        model: choice.modelData.choices
        currentIndex: choice.modelData.at
        onActivated: (at) => choice.model_.choose(choice.index, at)
    }
}
