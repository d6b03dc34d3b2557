// One question that the campaign puts itself: its words per language, how it is answered, where it stands.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: card

    required property var modelData
    required property int index
    required property CampaignFormModel form
    required property bool last
    readonly property FurtherQuestions further: form.further
    readonly property var facts: further.facts[modelData.id] ?? ({ kind: "", required: false, longest: "" })
    readonly property var ways: ({ ["up_" + index]: up, ["down_" + index]: down })

    height: column.height + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: Theme.line }

    Connections {  // whoever moves a question by keys goes with it
        target: card.form
        function onPointed(line: string) { card.ways[line]?.forceActiveFocus(Qt.TabFocusReason); }
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: Theme.between

        Words {
            objectName: "question_" + card.index
            width: parent.width
            text: card.modelData.title
            font.weight: Font.DemiBold
            role: Accessible.Heading
        }
        CampaignText {
            width: parent.width
            form: card.form
            row: card.modelData.label
        }
        CampaignText {
            width: parent.width
            form: card.form
            row: card.modelData.reason
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: card.further.kinds

                Chip {
                    required property var modelData
                    objectName: "kind_" + card.index + "_" + modelData.kind
                    text: modelData.text
                    Accessible.description: card.modelData.title
                    chosen: card.facts.kind === modelData.kind
                    onClicked: card.further.choose_kind(card.modelData.id, modelData.kind)
                }
            }
        }
        TickBox {
            objectName: "require_" + card.index
            width: parent.width
            text: card.facts.kind === "statement" ? qsTr("must be ticked to sign") : qsTr("must be answered to sign")
            hint: card.modelData.title
            ticked: card.facts.required
            onAnswered: (ticked) => card.further.require(card.modelData.id, ticked)
        }
        LabelledEntry {
            id: bound
            property var typed: null
            name: "longest_" + card.index
            width: parent.width
            visible: card.facts.kind === "line"
            label: qsTr("Longest answer, in Latin letters (120 if left empty)")
            text: card.facts.longest
            onEdited: (text) => typed = text
            onAccepted: card.further.bound(card.modelData.id, typed ?? text)
            onDeparted: if (typed !== null) card.further.bound(card.modelData.id, typed)
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                id: up
                objectName: "up_" + card.index
                kind: "quiet"
                enabled: card.index > 0
                text: qsTr("Further up")
                Accessible.name: qsTr("Further up: %1").arg(card.modelData.title)
                onClicked: card.further.move(card.modelData.id, -1)
            }
            ActionButton {
                id: down
                objectName: "down_" + card.index
                kind: "quiet"
                enabled: !card.last
                text: qsTr("Further down")
                Accessible.name: qsTr("Further down: %1").arg(card.modelData.title)
                onClicked: card.further.move(card.modelData.id, 1)
            }
            ActionButton {
                objectName: "remove_" + card.index
                kind: "quiet"
                text: qsTr("Take it out")
                Accessible.name: qsTr("Take it out: %1").arg(card.modelData.title)
                onClicked: card.further.remove(card.modelData.id)
            }
        }
    }
}
