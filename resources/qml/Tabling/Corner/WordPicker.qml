// Four places for four words, and six words among which the next one stands.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

Column {
    id: picker

    required property PickKeyWordsModel keyWords
    readonly property bool roomy: width / Theme.factor >= 440

    spacing: Theme.between

    GridLayout {
        width: parent.width
        columns: picker.roomy ? 4 : 2
        columnSpacing: Theme.between
        rowSpacing: Theme.between
        uniformCellWidths: true
        LayoutMirroring.enabled: false // a code: the same order in every language
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: picker.keyWords.picked

            WordPlace {
                required property string modelData
                required property int index
                Layout.fillWidth: true
                number: index + 1
                word: modelData
                onClicked: picker.keyWords.take_back(index)
            }
        }
    }
    Words {
        objectName: "words_note"
        width: parent.width
        visible: text !== ""
        text: picker.keyWords.note
        color: Theme.wrong
        font.weight: Font.DemiBold
        role: Accessible.AlertMessage
    }
    Words {
        objectName: "word_place"
        width: parent.width
        visible: text !== ""
        topPadding: Theme.gap
        text: picker.keyWords.place
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    GridLayout {
        width: parent.width
        columns: picker.roomy ? 3 : 2
        columnSpacing: Theme.between
        rowSpacing: Theme.between
        uniformCellWidths: true

        Repeater {
            model: picker.keyWords.choices

            ActionButton {
                required property string modelData
                objectName: "word_" + modelData
                Layout.fillWidth: true
                text: modelData
                font.pixelSize: Theme.lead
                onClicked: picker.keyWords.pick(modelData)
            }
        }
    }
}
