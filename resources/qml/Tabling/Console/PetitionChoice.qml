// What of a text the recipient is asked: said in a line, and chosen among the text's headings and paragraphs.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: choice

    required property CampaignFormModel form
    readonly property RecipientTextChoiceModel petition: form.petition

    spacing: Theme.gap
    topPadding: Theme.gap

    Repeater {
        model: choice.form.columns

        ListedLine {
            id: line
            required property var modelData
            readonly property var told: choice.petition.told[modelData.code]
            width: choice.width
            text: told?.text ?? ""
            action: told?.action ?? ""
            actionName: "choose_part_" + modelData.code
            ready: told?.ready ?? false
            onActed: choice.petition.toggle(modelData.code)
        }
    }
    Words {
        width: parent.width
        visible: choice.petition.count > 0
        text: qsTr("Touch the heading, or the paragraph, with which it begins. With “Up to here” it goes on to a "
                   + "later one.")
        color: Theme.quiet
    }
    Repeater {
        model: choice.petition.count

        TextPartRow {
            width: choice.width
            form: choice.form
        }
    }
}
