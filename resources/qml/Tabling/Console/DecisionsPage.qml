// What was decided, each with its way back; and deciding about all that have something in common.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property DecisionsModel decisions
    readonly property bool shown: decisions.stage === "shown"

    objectName: "decisions_page"
    page: decisions
    widest: 1040

    DecidingWays {
        width: parent.width
        visible: view.shown
        page: view.decisions
        way: "decisions"
        waiting: view.decisions.ways
    }
    Notice {
        objectName: "decisions_trouble"
        width: parent.width
        wrong: true
        text: view.decisions.trouble
        detail: view.decisions.detail
    }
    Notice {
        objectName: "decisions_note"
        width: parent.width
        text: view.decisions.note
    }
    Words {
        objectName: "decision_concerns"
        width: parent.width
        visible: text !== ""
        text: view.decisions.concerned
    }
    PageHeading {
        width: parent.width
        visible: view.shown && view.decisions.rows.length > 0
        text: qsTr("Decisions, the newest first")
    }
    Words {
        objectName: "decisions_joined"
        width: parent.width
        visible: view.shown
        text: qsTr("Signatures with the same e-mail address and name are joined by themselves, which is no decision: "
                   + "each person's page under “People” shows all of theirs.")
        color: Theme.quiet
    }
    Repeater {
        model: view.decisions.rows

        ListedLine {
            required property var modelData
            required property int index
            objectName: "decision_" + index
            width: parent.width
            text: modelData.text
            detail: modelData.detail
            faded: modelData.undone
            action: modelData.undone || !view.shown ? "" : qsTr("Take it back…")
            actionName: "revoke_" + index
            onActed: view.decisions.look_at(modelData.number)
        }
    }
    ActionButton {
        objectName: "decisions_more"
        visible: view.decisions.more
        text: qsTr("Show older decisions")
        onClicked: view.decisions.read_on()
    }
    PartOfPage {
        width: parent.width
        visible: view.shown
        part: view.decisions.conditions
        name: "conditions"
        heading: qsTr("All that have something in common")
        told: qsTr("Say what they share: all of it must fit. You see whom it concerns before anything is decided.")

        Repeater {
            model: view.decisions.conditions.lines

            LabelledEntry {
                required property var modelData
                name: "condition_" + modelData.name
                width: parent.width
                label: modelData.label
                text: view.decisions.conditions.typed[modelData.name] ?? ""
                onEdited: (text) => view.decisions.conditions.type_text(modelData.name, text)
                onAccepted: view.decisions.conditions.preview()
            }
        }
        ChoiceMenu {
            objectName: "condition_reason"
            width: Math.min(parent.width, Math.round(520 * Theme.factor))
            label: qsTr("What is true of them")
            model: view.decisions.conditions.reasons
            onActivated: (index) => view.decisions.conditions.choose(index)
        }
        ActionButton {
            objectName: "conditions_preview"
            text: qsTr("Show whom it concerns")
            onClicked: view.decisions.conditions.preview()
        }
        Words {
            objectName: "conditions_found"
            width: parent.width
            visible: text !== ""
            text: view.decisions.conditions.found
        }
        Words {
            objectName: "conditions_caution"
            width: parent.width
            visible: text !== ""
            text: view.decisions.conditions.caution
            color: Theme.watch
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
        ActionButton {
            objectName: "conditions_decide"
            visible: view.decisions.conditions.ready
            text: qsTr("Decide it")
            onClicked: view.decisions.conditions.decide()
        }
    }
}
