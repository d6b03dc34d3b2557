// A table: where it comes from, what would become of its rows, what is open, how it would be printed, its columns.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: view

    required property TableModel table
    readonly property int abreast: Math.max(1, Math.min(3, Math.floor(width / Theme.factor / 220)))
    readonly property PreviewModel preview: table.preview
    // These change seldom: what is in use is not made anew meanwhile.
    readonly property bool naming: table.stage === "naming"
    readonly property bool looking: table.stage === "looked"
    readonly property bool choosing: looking || (naming && preview.reading.needed)  // how the table is read

    spacing: Theme.margin
    // Keys go on where something new came: what had them is gone, or rests. A page that is left takes this along.
    onNamingChanged: if (naming) soon.restart()
    onLookingChanged: if (looking) soon.restart()

    Timer {
        id: soon
        interval: 0
        onTriggered: (view.naming ? source : view).nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    }
    Words {
        objectName: "table_told"
        width: parent.width
        visible: text !== ""
        text: view.table.told
    }
    Flow {
        width: parent.width
        visible: view.looking && view.preview.sheets.length > 0
        spacing: Theme.gap

        Repeater {
            model: view.looking ? view.preview.sheets : []

            Chip {
                required property string modelData
                required property int index
                objectName: "sheet_" + index
                text: qsTr("Read the sheet “%1”").arg(modelData)
                chosen: view.preview.sheet === modelData
                onClicked: view.preview.read(modelData)
            }
        }
    }
    LabelledEntry {
        id: source
        name: "source"
        width: parent.width
        visible: view.naming
        label: qsTr("Source, for example website")
        text: view.table.source.name
        onEdited: (text) => view.table.source.type(text)
        onAccepted: view.table.forth()
    }
    Repeater {
        model: view.naming ? view.table.source.known : []

        OfferCard {
            required property string modelData
            required property int index
            objectName: "source_" + index
            width: view.width
            text: modelData
            detail: qsTr("Tables from there were brought in before.")
            onClicked: view.table.source.pick(modelData)
        }
    }
    Flow {
        id: tiles
        width: parent.width
        visible: view.looking && view.preview.figures.length > 0
        spacing: Theme.between

        Repeater {
            model: view.looking ? view.preview.figures : []

            CountTile {
                required property int index
                objectName: "figure_" + index
                width: (tiles.width - (view.abreast - 1) * Theme.between) / view.abreast
            }
        }
    }
    Words {
        width: parent.width
        visible: view.looking && view.preview.questions.lines.length > 0
        text: view.preview.questions.open ? qsTr("Please answer: each is asked once") : qsTr("Answered before")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: view.looking ? view.preview.questions.lines : []

        TableQuestion {
            width: view.width
            model_: view.preview.questions
        }
    }
    Words {
        objectName: "answered_before"
        width: parent.width
        visible: view.looking && view.preview.questions.known.length > 0
        text: qsTr("What was answered about this source")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: view.looking ? view.preview.questions.known : []

        TableQuestion {
            width: view.width
            first: view.preview.questions.lines.length
            model_: view.preview.questions
        }
    }
    ActionButton {
        objectName: "more_answers"
        visible: view.looking && view.preview.questions.more
        text: qsTr("Show more answers")
        onClicked: view.preview.questions.read_on()
    }
    Words {
        width: parent.width
        visible: view.looking && view.preview.printed.length > 0
        text: qsTr("As they would be printed")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: view.looking ? view.preview.printed : []

        Words {
            required property string modelData
            required property int index
            objectName: "printed_" + index
            width: view.width
            text: modelData
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Words {
        width: parent.width
        visible: view.looking && view.preview.columns.lines.length > 0
        text: qsTr("What each column is taken for")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: view.looking ? view.preview.columns.lines : []

        TableColumn {
            width: view.width
            model_: view.preview.columns
        }
    }
    Words {
        width: parent.width
        visible: view.choosing
        text: qsTr("How the table is read")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: view.choosing ? view.preview.reading.lines : []

        ReadingChoice {
            width: view.width
            model_: view.preview.reading
        }
    }
    Words {
        width: parent.width
        visible: view.looking && view.preview.lines.length > 0
        text: qsTr("To look at")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: view.looking ? view.preview.lines : view.table.outcome

        Words {
            required property var modelData
            required property int index
            objectName: "table_line_" + index
            width: view.width
            text: modelData.text
            color: modelData.watch ? Theme.watch : Theme.ink
            font.weight: modelData.watch ? Font.DemiBold : Font.Normal
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    ActionButton {
        objectName: "mending_show"
        visible: view.table.source.mending.there
        text: qsTr("Open the folder of rows to mend")
        onClicked: view.table.source.mending.show()
    }
}
