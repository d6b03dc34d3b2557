// Many cases at once: each a card to tick and its answers, those that are ticked decided together after one more look.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property DecideManyModel many
    required property string way

    objectName: way + "_page"
    page: many
    kicker: many.left
    widest: 1040

    DecidingWays {
        width: parent.width
        visible: view.many.stage !== "sure"
        page: view.many
        way: view.way
        waiting: view.many.ways
    }
    Notice {
        objectName: "many_trouble"
        width: parent.width
        wrong: true
        text: view.many.trouble
        detail: view.many.detail
    }
    Notice {
        objectName: "many_note"
        width: parent.width
        text: view.many.note
    }
    Repeater {
        model: view.many.ways.besides[view.way]

        WaitingLine {
            objectName: modelData.name
            width: parent?.width ?? 0
            visible: view.many.stage === "empty"
            onFollowed: (page) => view.many.leads(page)
        }
    }
    ActionButton {
        objectName: "many_undo"
        visible: view.many.undoable
        text: qsTr("Undo")
        onClicked: view.many.undo()
    }
    Flow {
        width: parent.width
        visible: view.many.stage === "shown"
        spacing: Theme.gap

        ActionButton {
            objectName: "tick_sure"
            text: qsTr("Tick all sure ones")
            onClicked: view.many.tick_sure()
        }
        Repeater {
            model: view.many.actions

            ActionButton {
                required property var modelData
                objectName: "ticked_" + modelData.name
                enabled: view.many.ticked > 0
                text: qsTr("All ticked: %1").arg(modelData.text)
                onClicked: view.many.begin(modelData.name)
            }
        }
    }
    Repeater {
        model: view.many.rows

        CaseCard {
            width: parent.width
            actions: view.many.actions
            sure: view.many.stage === "sure"
            onTicking: (on) => view.many.tick(modelData.index, on)
            onAnswered: (name) => view.many.decide(modelData.index, name)
            onOpened: view.many.opened(modelData.person)
        }
    }
}
