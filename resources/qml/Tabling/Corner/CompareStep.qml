// Still step 1: four words to compare with those of the organisation; for trying out, a passphrase to write down.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Leaf {
    id: step

    required property SetupModel setup
    readonly property ChoiceModel choice: setup.choice
    readonly property bool trying: choice.tryingOut

    objectName: "compare_step"
    title: trying ? qsTr("Write this down") : qsTr("Compare these four words")
    mainName: "words_agree"
    mainText: trying ? qsTr("I have written it down") : qsTr("They are the same")
    backText: trying ? qsTr("Back") : qsTr("They differ")
    onForth: setup.go_on()
    onBack: setup.go_back()

    Column {
        width: parent.width
        visible: !step.trying
        spacing: 2

        Words { width: parent.width; text: step.choice.title; font.pixelSize: Theme.lead; font.weight: Font.DemiBold }
        Words { width: parent.width; text: step.choice.organisation; color: Theme.quiet }
    }
    Flow {
        width: parent.width
        visible: !step.trying
        spacing: Theme.between
        LayoutMirroring.enabled: false // a code: the same order in every language

        Repeater {
            model: step.choice.words

            Rectangle {
                id: box
                required property string modelData
                width: word.implicitWidth + 2 * Theme.margin
                height: word.implicitHeight + 2 * Theme.between
                radius: Theme.radius
                color: Theme.surface
                border { width: Theme.border; color: Theme.edge }

                Words { id: word; objectName: "key_word"; anchors.centerIn: parent; text: box.modelData; font.pixelSize: Theme.title; font.weight: Font.Bold; wrapMode: Text.NoWrap }
            }
        }
    }
    Rectangle {
        width: parent.width
        visible: step.trying
        height: passphrase.height + 2 * Theme.margin
        radius: Theme.radius
        color: Theme.surface
        border { width: Theme.border; color: Theme.edge }

        Words {
            id: passphrase
            objectName: "passphrase"
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.margin; rightMargin: Theme.margin }
            text: step.choice.passphrase
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Words {
        width: parent.width
        text: step.trying ? qsTr("This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.") : qsTr("The organisation has the same four words: on its letter with the pack, or read to you on the phone. From now on this device trusts only this organisation.")
    }
    Words {
        width: parent.width
        text: step.trying ? qsTr("Use this to practise and to show. For a real event, ask the organisation for its campaign pack.") : qsTr("If even one word differs, touch “They differ” and call the organisation.")
        color: Theme.quiet
    }
}
