// One question: its label, why it is asked, where to answer, what to mend, and what may be asked once it is answered.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: field

    required property FieldModel model
    required property KioskModel kiosk
    readonly property bool isCountry: model.name === "country"
    readonly property bool isNumber: model.name === "phone" || model.name === "postal_code"
    readonly property var hints: ({
        email: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase,
        phone: Qt.ImhDialableCharactersOnly,
        postal_code: Qt.ImhPreferUppercase | Qt.ImhLatinOnly
    })

    implicitHeight: column.implicitHeight

    Connections {
        target: field.kiosk.form
        function onAttend(name) { if (name === field.model.name) answer.forceActiveFocus(Qt.TabFocusReason); }
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.between

        Column {
            width: parent.width
            spacing: 6

            Words {
                width: parent.width
                text: field.model.label
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
            }
            Words {
                width: parent.width
                visible: text !== "" && !field.model.required
                text: field.model.reason
                color: Theme.quiet
                font.pixelSize: Theme.small
            }
            Loader {
                id: answer
                anchors.left: parent.left
                width: field.isNumber ? Math.min(parent.width, Math.round(Theme.measure / 2)) : parent.width
                focus: true
                sourceComponent: field.isCountry ? choice : line
            }
            FieldProblem {
                objectName: "problem_" + field.model.name
                width: parent.width
                text: field.model.problem
            }
        }
        ActionButton {
            objectName: "suggestion_" + field.model.name
            anchors.left: parent.left
            width: Math.min(parent.width, implicitWidth)
            visible: field.model.suggestion !== ""
            focusPolicy: Qt.TabFocus
            // An address runs from the left in every language: Unicode's isolates keep it whole.
            text: qsTr("Did you mean %1?").arg("\u2066" + field.model.suggestion + "\u2069")
            Accessible.description: qsTr("Replaces what you typed")
            onClicked: field.model.take_suggestion()
            onVisibleChanged: if (activeFocus) answer.forceActiveFocus(Qt.TabFocusReason)
        }
        Repeater {
            model: field.kiosk.form.consents

            ConsentBox {
                required property ConsentModel modelData
                width: column.width
                visible: consent.offered && consent.field === field.model.name
                consent: modelData
                words: field.kiosk.words
            }
        }
    }

    Component {
        id: line

        TextEntry {
            objectName: field.model.name
            focus: true
            label: field.model.label
            hint: field.model.problem || field.model.reason
            text: field.model.text
            wrong: field.model.problem !== ""
            inputHints: field.hints[field.model.name] ?? Qt.ImhNone
            fromLeft: field.isNumber || field.model.name === "email"
            onMade: (line) => { if (fromLeft) field.model.write_from_left(line) }
            onEdited: (text) => field.model.type(text)
            onDeparted: field.model.leave()
            onAccepted: (following) => following.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Component {
        id: choice

        ChoiceEntry {
            objectName: field.model.name
            text: field.model.text
            label: field.model.label
            hint: field.model.problem
            wrong: field.model.problem !== ""
            placeholder: qsTr("Choose your country")
            onClicked: field.kiosk.open_sheet("country")
        }
    }
}
