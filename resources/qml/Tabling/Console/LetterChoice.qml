// Which letter goes out: who agreed to what, what is undecided, in which language, on which paper, in which lists.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: choice

    required property LetterChoiceModel letter
    required property DocumentShape shape

    spacing: Theme.margin

    Words {
        width: parent.width
        visible: choice.letter.agreements.length > 0
        text: qsTr("What people agreed to")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: choice.letter.agreements

        Column {
            id: agreement
            required property var modelData
            width: choice.width
            spacing: 4

            ListedLine {
                objectName: "agreement_" + agreement.modelData.version
                width: parent.width
                text: agreement.modelData.text + " · " + agreement.modelData.people
                detail: agreement.modelData.detail
            }
            TickBox {
                objectName: "version_" + agreement.modelData.version
                width: parent.width
                visible: choice.letter.several
                text: qsTr("Deliver it now")
                hint: agreement.modelData.text
                ticked: agreement.modelData.chosen
                onAnswered: choice.letter.choose_version(agreement.modelData.version)
            }
        }
    }
    Words {
        width: parent.width
        visible: choice.letter.undecided.length > 0
        text: qsTr("Before anything goes out")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: choice.letter.undecided

        WaitingLine {
            objectName: modelData.name
            width: choice.width
            onFollowed: (page) => choice.letter.open(page)
        }
    }
    Words {
        objectName: "on_paper"
        width: parent.width
        visible: text !== ""
        text: choice.letter.onPaper
    }
    Words {
        width: parent.width
        visible: choice.letter.languages.length > 1
        text: qsTr("Language of the letter")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        visible: choice.letter.languages.length > 1

        Repeater {
            model: choice.letter.languages

            Chip {
                required property var modelData
                objectName: "letter_" + modelData.code
                text: modelData.text
                chosen: modelData.chosen
                onClicked: choice.letter.choose_language(modelData.code)
            }
        }
    }
    Words {
        width: parent.width
        visible: choice.letter.papers.length > 0
        text: qsTr("Paper for the printer")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width

        Repeater {
            model: choice.letter.papers

            Chip {
                required property var modelData
                objectName: "paper_" + modelData.code
                text: modelData.text
                chosen: modelData.chosen
                onClicked: choice.letter.choose_paper(modelData.code)
            }
        }
    }
    TickBox {
        objectName: "supplement"
        width: parent.width
        visible: choice.shape.supplementable
        text: qsTr("Only people who stood on no list that was delivered before")
        hint: qsTr("A supplement: it says how many were delivered before, and how many all lists hold together.")
        ticked: choice.shape.supplement
        onAnswered: (ticked) => choice.shape.tick_supplement(ticked)
    }
    TickBox {
        objectName: "by_country"
        width: parent.width
        text: qsTr("A list for each country")
        hint: qsTr("Each has a cover sheet, its own total and its own fingerprint.")
        ticked: choice.shape.byCountry
        onAnswered: (ticked) => choice.shape.tick_by_country(ticked)
    }
    LabelledEntry {
        name: "volume_pages"
        width: parent.width
        label: qsTr("Pages of names in a volume, where the list is bound in several (may stay empty)")
        text: choice.shape.volumePages
        wrong: choice.shape.wrong !== ""
        onEdited: (text) => choice.shape.type_volume_pages(text)
    }
    Words {
        objectName: "volume_pages_wrong"
        width: parent.width
        visible: text !== ""
        text: choice.shape.wrong
        color: Theme.watch
    }
}
