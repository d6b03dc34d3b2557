// Paper: blank sheets, those that came back, the second reading; and in stages of their own a line, and a difference.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property PaperModel paper
    readonly property bool overview: paper.stage === "shown"
    readonly property bool printed: overview && paper.sheets.rows.length > 0

    objectName: "paper_page"
    page: paper
    widest: 1040

    Notice {
        objectName: "paper_trouble"
        width: parent.width
        wrong: true
        text: view.paper.trouble
        detail: view.paper.detail
    }
    KeyingForm {
        width: parent.width
        visible: view.paper.stage === "keying"
        keying: view.paper.keying
        onNoted: view.rise()
    }
    Repeater {
        model: view.paper.stage === "deciding" ? view.paper.checking.deciding.differences : []

        DifferenceRow {
            width: parent.width
            onChosen: (which) => view.paper.checking.deciding.choose(modelData.field, which)
        }
    }
    ActionButton {
        objectName: "decide_neither"
        visible: view.paper.stage === "deciding" && view.paper.checking.deciding.line !== ""
        text: qsTr("Neither is right: type it anew")
        onClicked: view.paper.checking.deciding.neither()
    }
    Repeater {
        model: view.paper.stage === "deciding" ? view.paper.checking.deciding.decided : []

        ListedLine {
            required property var modelData
            width: parent.width
            text: modelData.text
            detail: modelData.detail
            action: qsTr("Undo")
            actionName: "undecide_" + modelData.line
            onActed: view.paper.checking.deciding.undo(modelData.line)
        }
    }
    PartOfPage {
        width: parent.width
        visible: view.printed
        part: view.paper.sheets
        name: "sheets"
        heading: qsTr("A sheet came back")
        told: qsTr("Count its signatures first, before anybody types. They stand in the totals from then on.")

        LabelledEntry {
            id: finding
            name: "find_sheet"
            width: parent.width
            label: qsTr("Scan the code on a sheet, or type its number: what waits of it opens")
            text: view.paper.sheets.typed.find_sheet ?? ""
            onEdited: (text) => view.paper.sheets.type_text("find_sheet", text)
            onAccepted: view.paper.sheets.find()

            Connections {
                target: view.paper.sheets
                function onPointed(line: string) { if (line === finding.name) finding.begin(); }
            }
        }
        Repeater {
            model: [
                { name: "back_number", label: qsTr("Number of the sheet") },
                { name: "back_signatures", label: qsTr("How many lines are signed") },
                { name: "back_event", label: qsTr("Event; empty if it was printed for it") },
                { name: "back_day", label: qsTr("Day (year-month-day); empty if it was printed for it") }
            ]

            LabelledEntry {
                id: entry
                required property var modelData
                name: modelData.name
                width: parent.width
                label: modelData.label
                text: view.paper.sheets.typed[modelData.name] ?? ""
                onEdited: (text) => view.paper.sheets.type_text(modelData.name, text)
                onAccepted: (following) => following.forceActiveFocus()

                Connections {
                    target: view.paper.sheets
                    function onPointed(line: string) { if (line === entry.name) entry.begin(); }
                }
            }
        }
        ActionButton {
            objectName: "sheet_back"
            text: qsTr("It is back")
            onClicked: view.paper.sheets.take_back()
        }
    }
    PageHeading {
        width: parent.width
        visible: view.printed
        text: qsTr("All sheets")
    }
    Words {
        objectName: "sheets_out"
        width: parent.width
        visible: view.overview && text !== ""
        text: view.paper.sheets.out
        color: Theme.watch
    }
    Words {
        objectName: "sheets_none"
        width: parent.width
        visible: view.overview && view.paper.sheets.rows.length === 0
        text: qsTr("No sheet was printed yet.")
    }
    Repeater {
        model: view.overview ? view.paper.sheets.rows : []

        ListedLine {
            required property var modelData
            objectName: "sheet_" + modelData.number
            width: parent.width
            text: modelData.text
            detail: modelData.detail
            faded: modelData.faded
            action: modelData.actionText
            actionName: modelData.action + "_" + modelData.number
            onActed: view.paper.open(modelData.number, modelData.action)
        }
    }
    ReadAgain {
        width: parent.width
        visible: view.overview && (view.paper.checking.waits || view.paper.checking.note !== "")
        checking: view.paper.checking
    }
    Words {
        objectName: "paper_unsigned"
        width: parent.width
        visible: view.overview && view.paper.unsigned
        text: qsTr("No signed campaign is kept here yet. Sign it on the page “Campaign”; then sheets can be printed.")
    }
    PrintSheets {
        width: parent.width
        visible: view.overview && !view.paper.unsigned
        printing: view.paper.printing
    }
    CountPaper {
        width: parent.width
        visible: view.overview
        counts: view.paper.sheets.counts
    }
    PartOfPage {
        width: parent.width
        visible: view.printed
        part: view.paper.sheets
        name: "void"
        heading: qsTr("A sheet that counts for nothing")
        told: qsTr("Lost, spoilt or never used. What was typed of it goes.")

        LabelledEntry {
            name: "void_number"
            width: parent.width
            label: qsTr("Number of the sheet")
            text: view.paper.sheets.typed.void_number ?? ""
            onEdited: (text) => view.paper.sheets.type_text("void_number", text)
        }
        LabelledEntry {
            name: "void_why"
            width: parent.width
            label: qsTr("Why")
            text: view.paper.sheets.typed.void_why ?? ""
            onEdited: (text) => view.paper.sheets.type_text("void_why", text)
        }
        ActionButton {
            objectName: "sheet_void"
            danger: true
            text: qsTr("It counts for nothing")
            onClicked: view.paper.sheets.make_void()
        }
    }
}
