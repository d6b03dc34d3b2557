// What a signer states about their age, where the pack asks it, and what to do when it was passed over.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: statement

    required property FormModel form
    readonly property AgeModel age: form.age

    visible: age.statement !== ""
    spacing: 6

    Connections {
        target: statement.form.groups
        function onAttend(name) { if (name === "age") box.forceActiveFocus(Qt.TabFocusReason); }
    }
    TickBox {
        id: box
        objectName: "age"
        width: parent.width
        text: statement.age.statement
        hint: statement.age.problem
        ticked: statement.age.stated
        wrong: statement.age.problem !== ""
        onAnswered: (ticked) => statement.age.state(ticked)
    }
    FieldProblem {
        objectName: "problem_age"
        width: parent.width
        text: statement.age.problem
    }
}
