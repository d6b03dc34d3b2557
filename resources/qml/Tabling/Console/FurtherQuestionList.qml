// The questions that a campaign puts itself, in the order of the form, one more, and the way back.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: list

    required property CampaignFormModel form
    readonly property FurtherQuestions further: form.further

    spacing: Theme.between

    Connections {
        target: list.form
        function onPointed(line: string) { if (line === "undo_further") undo.forceActiveFocus(Qt.TabFocusReason); }
    }
    Connections {
        target: list.form
        function onPointed(line: string) { if (line === "new_question") added.begin(); }
    }
    Words {
        width: parent.width
        text: qsTr("Further questions")
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Words {
        width: parent.width
        text: qsTr("A city, a date of birth, a sentence to tick. The answers stay with you: nothing of them goes to "
                   + "the recipient. Each makes the form longer: ask only for what you will use.")
    }
    Repeater {
        id: questions
        model: list.further.rows

        FurtherQuestionCard {
            width: list.width
            form: list.form
            last: index === questions.count - 1
        }
    }
    LabelledEntry {
        id: added
        name: "new_question"
        width: parent.width
        visible: list.further.room
        label: list.further.asking
        text: list.further.typed
        onEdited: (text) => list.further.type_new(text)
        onAccepted: list.further.add()
    }
    Flow {
        width: parent.width
        spacing: Theme.between

        ActionButton {
            objectName: "add_question"
            visible: list.further.room
            enabled: list.further.typed.trim() !== ""
            text: qsTr("Add this question")
            onClicked: list.further.add()
        }
        ActionButton {
            id: undo
            objectName: "undo_further"
            visible: list.further.undoable
            text: qsTr("Undo")
            Accessible.description: qsTr("Put back the questions as they were before the last change.")
            onClicked: list.further.undo()
        }
    }
    Words {
        objectName: "no_room_for_questions"
        width: parent.width
        visible: !list.further.room
        text: qsTr("There is no room for more questions in one signature.")
        color: Theme.quiet
    }
}
