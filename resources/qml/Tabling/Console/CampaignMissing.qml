// What stands against signing a campaign, each line leading to where it is mended, and what signers would want else.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: list

    required property CampaignCheck check
    required property CampaignFormModel form

    spacing: Theme.between

    Words {
        width: parent.width
        visible: list.check.missing.length > 0
        text: qsTr("What is missing")
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: list.check.missing

        WaitingLine {
            required property int index
            objectName: "missing_" + index
            width: list.width
            onFollowed: (line) => list.form.lead(line)
        }
    }
    Repeater {
        model: list.check.advice

        Words {
            required property string modelData
            width: list.width
            text: modelData
            color: Theme.quiet
        }
    }
}
