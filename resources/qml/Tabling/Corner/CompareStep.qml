// Still step 1: four words to compare with those of the organisation; for trying out, a passphrase to write down.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property CompareModel comparison

    objectName: "compare_step"
    page: comparison

    Column {
        width: parent.width
        visible: !step.comparison.trying
        spacing: 2

        Words {
            width: parent.width
            text: step.comparison.campaign
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
        Words { width: parent.width; text: step.comparison.organisation; color: Theme.quiet }
    }
    Flow {
        width: parent.width
        visible: !step.comparison.trying
        spacing: Theme.between
        LayoutMirroring.enabled: false // a code: the same order in every language

        Repeater {
            model: step.comparison.words

            Rectangle {
                id: box
                required property string modelData
                width: word.implicitWidth + 2 * Theme.margin
                height: word.implicitHeight + 2 * Theme.between
                radius: Theme.radius
                color: Theme.surface
                border { width: Theme.border; color: Theme.edge }

                Words {
                    id: word
                    objectName: "key_word"
                    anchors.centerIn: parent
                    text: box.modelData
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        visible: step.comparison.trying
        height: passphrase.height + 2 * Theme.margin
        radius: Theme.radius
        color: Theme.surface
        border { width: Theme.border; color: Theme.edge }

        Words {
            id: passphrase
            objectName: "passphrase"
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
            text: step.comparison.passphrase
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Words { width: parent.width; text: step.comparison.meaning }
    Words { width: parent.width; text: step.comparison.hint; color: Theme.quiet }
}
