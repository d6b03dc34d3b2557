// One question about a table: a menu of the answers there are, or a country to type.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: question

    required property var modelData
    required property int index
    required property QuestionModel model_
    property int first: 0  // how many stand in another list before
    readonly property int place: first + index
    readonly property bool typed: modelData.choices.length === 0
    readonly property int wide: Math.min(width, Math.round(520 * (1 + (Theme.factor - 1) * 0.5)))

    spacing: 4

    Words {
        width: parent.width
        text: question.modelData.text
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    ChoiceMenu {
        objectName: "answer_" + question.place
        width: question.wide
        visible: !question.typed
        label: question.modelData.text
        model: question.modelData.choices
        currentIndex: question.modelData.at
        onActivated: (choice) => question.model_.choose(question.place, choice)
    }
    Flow {
        width: parent.width
        visible: question.typed
        spacing: Theme.between

        TextEntry {
            objectName: "country_" + question.place
            width: question.wide
            label: question.modelData.text
            text: question.modelData.typed
            selectable: true
            longest: 80
            onEdited: (text) => question.model_.type(question.place, text)
        }
        ActionButton {
            objectName: "no_country_" + question.place
            kind: "quiet"
            text: qsTr("No country")
            Accessible.description: question.modelData.text
            onClicked: question.model_.skip(question.place)
        }
    }
    Words {
        id: note
        objectName: "country_note_" + question.place
        width: parent.width
        visible: text !== ""
        text: question.modelData.note
        color: Theme.quiet
    }
    Connections {
        target: question.model_
        function onNoted(place: int, said: string) { if (place === question.place) note.text = said; }
    }
}
