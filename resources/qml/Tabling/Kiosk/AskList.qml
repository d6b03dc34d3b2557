// Whom we ask, and for what: the short answer to "what am I signing?".
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: asks

    required property CampaignWordsModel words

    spacing: Theme.between

    Words {
        width: parent.width
        text: qsTr("To")
        color: Theme.quiet
        font.pixelSize: Theme.label
    }
    Words {
        width: parent.width
        text: asks.words.recipient
        font.pixelSize: Theme.lead
    }
    Words {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("What you ask")
        color: Theme.quiet
        font.pixelSize: Theme.label
    }
    Repeater {
        model: asks.words.asks

        Item {
            id: ask
            required property string modelData
            required property int index
            width: asks.width
            height: text.height

            Words {
                anchors.left: parent.left
                text: ask.index + 1
                color: Theme.accent
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
            }
            Words {
                id: text
                anchors { left: parent.left; leftMargin: Math.round(Theme.lead * 1.5); right: parent.right }
                text: ask.modelData
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
            }
        }
    }
}
