// One signature of a person: where it came from, what it holds, for what it counts, and each answer with its proof.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Rectangle {
    id: card

    required property var modelData
    required property int index
    signal corrected(int number)
    signal takenBack(string request)

    height: column.height + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: modelData.watch ? Theme.watch : Theme.line }

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: 4

        Words {
            objectName: "where_" + card.index
            width: parent.width
            text: card.modelData.where
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            role: Accessible.Heading
        }
        Words {
            objectName: "standing_of_" + card.index
            width: parent.width
            text: card.modelData.state
            color: card.modelData.watch ? Theme.watch : Theme.good
            font.weight: Font.DemiBold
        }
        Words {
            objectName: "name_of_" + card.index
            width: parent.width
            text: card.modelData.name
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Words {
            objectName: "listing_of_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.listing
            font.weight: Font.DemiBold
        }
        Words {
            objectName: "facts_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.facts
            font.pixelSize: Theme.label
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Words {
            objectName: "answers_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.answers
            font.pixelSize: Theme.label
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Repeater {
            model: card.modelData.consents

            Column {
                id: consent
                required property var modelData
                required property int index
                width: column.width

                Words {
                    objectName: "consent_" + card.index + "_" + consent.index
                    width: parent.width
                    text: consent.modelData.text
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                Words {
                    objectName: "words_" + card.index + "_" + consent.index
                    width: parent.width
                    visible: text !== ""
                    text: consent.modelData.words
                    font.pixelSize: Theme.label
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: consent.modelData.proof
                    color: Theme.quiet
                    font.pixelSize: Theme.small
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                ActionButton {
                    objectName: "take_back_" + card.index + "_" + consent.index
                    visible: consent.modelData.given
                    text: qsTr("Take this consent back")
                    Accessible.description: consent.modelData.text
                    onClicked: card.takenBack(consent.modelData.request)
                }
            }
        }
        ActionButton {
            objectName: "correct_" + card.index
            text: qsTr("Correct…")
            Accessible.description: card.modelData.where
            onClicked: card.corrected(card.modelData.number)
        }
    }
}
