// A further question that the pack puts: its sentence to tick, or its label, why it is asked, and where to answer.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: asked

    required property FurtherQuestionModel model
    required property FormModel form
    readonly property Item answer: model.statement ? box : line

    spacing: 6

    Connections {
        target: asked.form.groups
        function onAttend(name) { if (name === asked.model.name) asked.answer.forceActiveFocus(Qt.TabFocusReason); }
    }

    TickBox {
        id: box
        objectName: visible ? asked.model.name : ""
        width: parent.width
        visible: asked.model.statement
        text: asked.model.label
        hint: asked.model.problem || asked.model.reason
        ticked: asked.model.ticked
        wrong: asked.model.problem !== ""
        onAnswered: (ticked) => asked.model.tick(ticked)
    }
    Words {
        width: parent.width
        visible: !asked.model.statement
        text: asked.model.label
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: asked.model.reason
        color: Theme.quiet
        font.pixelSize: Theme.note
    }
    TextEntry {
        id: line
        objectName: visible ? asked.model.name : ""
        width: asked.model.day ? Math.min(parent.width, Math.round(Theme.measure / 2)) : parent.width
        anchors.left: parent.left
        visible: !asked.model.statement
        label: asked.model.label
        hint: asked.model.problem || asked.model.reason
        text: asked.model.text
        wrong: asked.model.problem !== ""
        inputHints: asked.model.day ? Qt.ImhPreferNumbers : Qt.ImhNone
        onEdited: (text) => asked.model.type(text)
        onDeparted: asked.model.leave()
        onAccepted: (following) => following.forceActiveFocus(Qt.TabFocusReason)
    }
    FieldProblem {
        objectName: "problem_" + asked.model.name
        width: parent.width
        text: asked.model.problem
    }
}
