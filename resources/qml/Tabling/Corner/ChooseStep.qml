// Step 1: the packs on the sticks, and the campaign that comes with Tabling for trying out.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property FirstStartModel setup
    readonly property ChooseCampaignModel choice: setup.choice

    objectName: "choose_step"
    page: choice
    kicker: setup.campaign
    Keys.onEscapePressed: choice.forth()

    Connections {
        target: step.choice
        function onTroubled() { if (step.choice.trouble !== "") step.rise(); }
    }

    Notice {
        objectName: "pack_trouble"
        width: parent.width
        wrong: true
        heading: text ? qsTr("This campaign cannot be used.") : ""
        text: step.choice.trouble
        detail: step.choice.detail
    }
    Words {
        objectName: "choose_hint"
        width: parent.width
        visible: step.choice.offers.length === 0
        text: qsTr("Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.")
        font.pixelSize: Theme.lead
    }
    Repeater {
        model: step.choice.offers

        OfferCard {
            required property var modelData
            required property int index
            objectName: "offer_" + index
            width: parent.width
            enabled: !step.choice.busy
            text: modelData.title
            detail: modelData.organisation
            where: modelData.place
            onClicked: step.choice.choose(index)
        }
    }
    Column {
        width: parent.width
        visible: step.choice.tryOutOffered
        topPadding: Theme.gap
        spacing: Theme.between

        Words {
            width: parent.width
            text: qsTr("Only to try it out")
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        OfferCard {
            objectName: "try_out"
            width: parent.width
            text: qsTr("The example campaign")
            detail: qsTr("For trying out on this device. Do not collect real signatures with it.")
            onClicked: step.choice.try_out()
        }
    }
}
