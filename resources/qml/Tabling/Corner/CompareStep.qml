// Still step 1: the organisation's four words to be found one after the other; for trying out, a passphrase to write
// down.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property ComparePackWordsModel comparison

    objectName: "compare_step"
    page: comparison
    kicker: [comparison.organisation, comparison.campaign].filter(part => part !== "").join(" · ")

    WordPicker {
        width: parent.width
        visible: step.comparison.stage === "comparing"
        keyWords: step.comparison.keyWords
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
