// One tablet: the name on its sticker, how it stands, where it was seen last, what of it is here.
import QtQuick
import Tabling.Controls

Rectangle {
    id: card

    required property var modelData
    required property int index
    property bool asked: false  // whether what waits is dropped
    property bool askedOut: false  // whether all is taken out, as `question` says
    property string question: ""
    signal named(string name)
    signal changed()
    signal dropped()
    signal emptied()
    signal released(list<url> files)

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
            width: parent.width
            text: card.modelData.called
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            role: Accessible.Heading
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: card.modelData.state
            color: Theme.watch
            font.weight: Font.DemiBold
        }
        Words {
            objectName: "counts_" + card.index
            width: parent.width
            text: [card.modelData.counts, card.modelData.seen].filter(part => part !== "").join(" · ")
            font.pixelSize: Theme.label
        }
        Words {
            objectName: "lines_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.lines.join("\n")
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
        Words {
            objectName: "software_" + card.index
            width: parent.width
            visible: text !== ""
            text: card.modelData.software
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
        Words {
            width: parent.width
            visible: card.modelData.words !== ""
            text: qsTr("Its four words: %1").arg(card.modelData.words)
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
        Words {
            width: parent.width
            visible: card.modelData.action !== ""
            text: sticker.label
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            visible: card.modelData.action !== ""
            spacing: Theme.between

            TextEntry {
                id: sticker
                objectName: "name_" + card.index
                width: Math.min(parent.width, Math.round(260 * Theme.factor))
                label: qsTr("Name on its sticker")
                text: card.modelData.called
                selectable: true
                longest: 40
                property string typed: text
                onTextChanged: typed = text
                onEdited: (text) => typed = text
                onAccepted: card.named(typed)
            }
            ActionButton {
                objectName: "rename_" + card.index
                kind: "quiet"
                text: qsTr("Keep this name")
                Accessible.description: card.modelData.called
                onClicked: card.named(sticker.typed)
            }
            ActionButton {
                objectName: "lost_" + card.index
                kind: "quiet"
                text: card.modelData.action
                Accessible.description: card.modelData.called
                onClicked: card.changed()
            }
        }
        Flow {
            width: parent.width
            visible: card.modelData.drop !== "" || card.modelData.out !== "" || card.modelData.lost
            spacing: Theme.between

            ActionButton {
                objectName: "drop_" + card.index
                kind: card.asked ? "plain" : "quiet"
                visible: text !== ""
                danger: card.asked
                text: card.asked ? qsTr("Drop it for good") : card.modelData.drop
                Accessible.description: card.modelData.called
                onClicked: card.dropped()
            }
            ActionButton {
                objectName: "out_" + card.index
                kind: card.askedOut ? "plain" : "quiet"
                danger: card.askedOut
                visible: text !== ""
                text: card.askedOut ? qsTr("Take it out all the same") : card.modelData.out
                Accessible.description: card.modelData.called
                onClicked: card.emptied()
            }
            FileChoice {
                objectName: "release_" + card.index
                kind: "quiet"
                visible: card.modelData.lost
                text: qsTr("Bring its files in all the same…")
                Accessible.description: card.modelData.called
                onChosen: (files) => card.released(files)
            }
        }
        Words {
            id: dropping
            objectName: "drop_asked_" + card.index
            width: parent.width
            visible: card.asked
            onVisibleChanged: if (visible) Told.told(dropping, text, true)
            text: qsTr("Once more, and what waits of it is dropped. It gets no receipt.")
            color: Theme.wrong
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
        Words {
            id: whom
            objectName: "out_asked_" + card.index
            width: parent.width
            visible: card.askedOut
            onTextChanged: (said) => { if (said !== "") Told.told(whom, said, true); }
            text: card.askedOut ? card.question : ""
            color: Theme.wrong
            font.weight: Font.DemiBold
            role: Accessible.AlertMessage
        }
    }
}
