// What a signer states about their age, where the pack asks it, and what to do when it was passed over.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: statement

    required property FormModel form

    visible: form.ageStatement !== ""
    spacing: 6

    Connections {
        target: statement.form
        function onAttend(name) { if (name === "age") box.forceActiveFocus(Qt.TabFocusReason); }
    }
    TickBox {
        id: box
        objectName: "age"
        width: parent.width
        text: statement.form.ageStatement
        hint: statement.form.ageProblem
        ticked: statement.form.ageStated
        wrong: statement.form.ageProblem !== ""
        onAnswered: (ticked) => statement.form.state_age(ticked)
    }
    FieldProblem {
        objectName: "problem_age"
        width: parent.width
        text: statement.form.ageProblem
    }
}
