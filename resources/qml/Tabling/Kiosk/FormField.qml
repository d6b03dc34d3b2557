// One question: its label, why it is asked, where to answer, and what to mend.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: field

    required property FieldModel model
    required property KioskModel kiosk
    readonly property bool isCountry: model.name === "country"
    readonly property bool isName: model.name === "name" || model.name === "given_name"
    readonly property bool isNumber: model.name === "phone" || model.name === "postal_code"
    readonly property var hints: ({
        email: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase,
        phone: Qt.ImhDialableCharactersOnly,
        postal_code: Qt.ImhPreferUppercase | Qt.ImhLatinOnly
    })

    // Pixels above it that are kept in sight with it, where there is room; and those of an offer at its own end.
    property real above: 0
    readonly property real offer: suggestion.height

    implicitHeight: column.implicitHeight

    function goOn(): bool { return kiosk.form.groups.go_on(model.name); }

    Connections {
        target: field.kiosk.form.groups
        function onAttend(name) { if (name === field.model.name) answer.forceActiveFocus(Qt.TabFocusReason); }
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.between

        Column {
            width: parent.width
            spacing: Theme.tallScript ? Math.round(6 * Theme.factor) : 6  // or what hangs below its line meets the box

            Words {
                width: parent.width
                text: field.model.label
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
            }
            Words {
                width: parent.width
                visible: text !== "" && field.model.problem === ""  // what to do now is said in its place
                text: field.model.reason
                color: Theme.quiet
                font.pixelSize: Theme.note
            }
            Column {  // kept together in sight
                width: parent.width
                spacing: 6

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
                Words {
                    objectName: "notice_" + field.model.name
                    readonly property real told: visible ? height : 0
                    width: parent.width
                    visible: text !== ""
                    text: field.model.notice
                    color: Theme.watch
                    font.pixelSize: Theme.label
                    role: Accessible.AlertMessage
                    onToldChanged: if (told) field.kiosk.interface.roomChanged()
                }
            }
            Words {
                width: parent.width
                visible: field.isName && field.model.problem === ""
                text: qsTr("Your own name. Never sign for somebody else.")
                color: Theme.quiet
                font.pixelSize: Theme.note
            }
        }
        ActionButton {
            id: suggestion
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
            onAccepted: (next) => field.goOn() || next.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Component {
        id: choice

        CountryChoice {
            model: field.model
            kiosk: field.kiosk
        }
    }
}
