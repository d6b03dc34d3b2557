// Tablets: the four words of a new one are typed here; below, each that handed something over.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property DevicesModel devices

    objectName: "devices_page"
    page: devices

    Notice {
        objectName: "devices_note"
        width: parent.width
        text: view.devices.note
    }
    Notice {
        objectName: "taken_out"
        width: parent.width
        text: view.devices.parts.takingOut.note
    }
    LabelledEntry {
        name: "four_words"
        width: parent.width
        label: qsTr("The four words that a new tablet shows")
        text: view.devices.words
        call: view.devices.words !== "" ? view.devices.trouble : ""
        wrong: call !== ""
        onEdited: (text) => view.devices.type_words(text)
        onAccepted: view.devices.forth()
    }
    Words {
        width: parent.width
        text: qsTr("They stand on the last step of its first start, and on its volunteers' page. Have them read to you "
                   + "on the phone.")
        color: Theme.quiet
    }
    Notice {
        objectName: "devices_trouble"
        width: parent.width
        wrong: true
        text: view.devices.trouble
        detail: view.devices.detail
    }
    Words {
        objectName: "devices_hint"
        width: parent.width
        visible: text !== ""
        text: view.devices.hint
        color: Theme.quiet
    }
    Words {
        width: parent.width
        visible: view.devices.empty
        text: qsTr("No tablet handed anything over yet.")
    }
    Repeater {
        model: KeptRows { key: "id"; rows: view.devices.tablets }

        TabletCard {
            id: card
            width: parent.width
            asked: view.devices.parts.takingOut.asked === modelData.id
            askedOut: view.devices.parts.takingOut.askedOut === modelData.id
            question: view.devices.parts.takingOut.question
            onNamed: (name) => view.devices.name(card.modelData.id, name)
            onChanged: view.devices.change(card.modelData.id)
            onDropped: view.devices.parts.takingOut.drop(card.modelData.id)
            onEmptied: view.devices.parts.takingOut.take_out(card.modelData.id)
            onReleased: (files) => view.devices.parts.takingOut.release(files)
        }
    }
    SetupStick { width: parent.width; stick: view.devices.stick }
    ExpectedTablets { width: parent.width; expected: view.devices.parts.expected }
    DoubtfulTimes { width: parent.width; shown: view.devices.parts.times }
    PartOfPage {
        width: parent.width
        part: view.devices.parts.handover
        name: "sheet"
        heading: qsTr("A hand-over sheet")
        told: qsTr("Type what the sheet of a tablet shows. Numbers that never came are known to be missing then.")

        Repeater {
            model: [
                { name: "sheet_device", label: qsTr("Tablet: its name, or the letters and digits on the sheet") },
                { name: "sheet_event", label: qsTr("Event") },
                { name: "sheet_last", label: qsTr("The last number") }
            ]

            LabelledEntry {
                required property var modelData
                name: modelData.name
                width: parent.width
                label: modelData.label
                text: view.devices.parts.handover.typed[modelData.name] ?? ""
                onEdited: (text) => view.devices.parts.handover.type_text(modelData.name, text)
                onAccepted: (following) => following.forceActiveFocus()
            }
        }
        ActionButton {
            objectName: "sheet_note_down"
            text: qsTr("Note what it shows")
            onClicked: view.devices.parts.handover.note_down()
        }
    }
    PartOfPage {
        width: parent.width
        part: view.devices.parts.receipt
        name: "receipt"
        heading: qsTr("Is this receipt ours?")
        told: qsTr("A tablet erases by a receipt of its organisation alone. See whose one is, and what it names.")

        FileChoice {
            objectName: "receipt_file"
            text: qsTr("Look at a receipt…")
            onChosen: (files) => view.devices.parts.receipt.choose_url(files[0])
        }
        Repeater {
            model: view.devices.parts.receipt.lines

            Words {
                required property string modelData
                required property int index
                objectName: "receipt_" + index
                width: parent.width
                text: modelData
            }
        }
    }
    Words {
        width: parent.width
        visible: view.devices.events.rows.length > 0
        text: qsTr("Events")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: KeptRows { key: "id"; rows: view.devices.events.rows }

        EventCard {
            id: event
            width: parent.width
            problem: view.devices.events.problem
            onCorrected: (name, day) => view.devices.events.correct(event.modelData.id, name, day)
            onJoined: (name) => view.devices.events.join(event.modelData.id, name)
            onUndone: view.devices.events.undo(event.modelData.id)
            onSheetWanted: (folder) => view.devices.events.save_sheet(event.modelData.id, folder)
        }
    }
}
