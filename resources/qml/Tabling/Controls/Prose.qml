// Blocks of campaign text, each drawn as what it is: heading, paragraph, quote, list item.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: prose

    required property var blocks
    property color ink: Theme.ink

    spacing: Theme.between + 4

    Repeater {
        model: prose.blocks

        Item {
            id: block
            required property var modelData
            readonly property bool isQuote: modelData.kind === "quote"
            readonly property bool isHeading: modelData.kind === "heading"
            readonly property bool isItem: modelData.kind === "item" || modelData.kind === "numbered"
            readonly property int itemIndent: isItem ? Math.round(Theme.body * 1.7) : 0
            readonly property int indent: isQuote ? 28 : itemIndent

            width: prose.width
            height: words.height

            Rectangle {
                visible: block.isQuote
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: 5
                color: Theme.accent
            }
            Words {
                visible: block.isItem
                anchors { left: parent.left; leftMargin: 4 }
                text: block.modelData.kind === "numbered" ? block.modelData.number + "." : "•"
                color: Theme.accent
                font.weight: Font.Bold
                Accessible.ignored: true
            }
            Words {
                id: words
                anchors { left: parent.left; leftMargin: block.indent; right: parent.right }
                text: block.modelData.styled
                textFormat: Text.StyledText
                color: prose.ink
                font.pixelSize: block.isQuote ? Theme.lead : Theme.body
                font.weight: block.isHeading ? Font.DemiBold : Font.Normal
                role: block.isHeading ? Accessible.Heading : Accessible.StaticText
            }
        }
    }
}
