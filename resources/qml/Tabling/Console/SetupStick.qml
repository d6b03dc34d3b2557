// Prepares a stick that sets up tablets: events, drop boxes, names, PIN; and the labels for them.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: view

    required property SetupStickPart stick
    readonly property bool ready: stick.places.length > 0

    part: stick
    name: "stick"
    heading: qsTr("Set up tablets from a stick")
    told: qsTr("One stick sets up any number of tablets, without a keyboard: the campaign signed last, and what stands "
               + "here. Tablets are counted up. The labels are written into the folder of this campaign.")

    WordsEntry {
        name: "stick_events"
        width: parent.width
        label: qsTr("Events, a line each: day, name, place (2026-06-27, Capital Pride, Ottawa)")
        lines: 3
        text: view.stick.typed["stick_events"] ?? ""
        onEdited: (text) => view.stick.type_text("stick_events", text)
    }
    Repeater {
        model: [
            { name: "stick_called", label: qsTr("What tablets are called before their number; empty: Tablet") },
            { name: "stick_first", label: qsTr("First number; on a second stick, where the other one ends. Empty: 1") },
            { name: "stick_count", label: qsTr("How many labels; empty: 10") },
            { name: "stick_call", label: qsTr("Whom a finder may call, for the label; empty: nobody") },
            { name: "stick_language", label: qsTr("Language of the first screen (fr); empty: the campaign’s own") }
        ]

        LabelledEntry {
            required property var modelData
            name: modelData.name
            width: parent.width
            label: modelData.label
            text: view.stick.typed[modelData.name] ?? ""
            onEdited: (text) => view.stick.type_text(modelData.name, text)
        }
    }
    TickBox {
        objectName: "stick_one_pin"
        width: parent.width
        text: qsTr("Make one PIN for all volunteers. Without this, each table sets its own.")
        ticked: view.stick.onePin
        onAnswered: (ticked) => view.stick.want_one_pin(ticked)
    }
    Flow {
        width: parent.width
        spacing: Theme.between

        FileChoice {
            objectName: "stick_boxes"
            text: qsTr("Choose drop box files…")
            onChosen: (files) => view.stick.choose_boxes(files)
        }
        Words {
            objectName: "stick_box_names"
            width: Math.min(implicitWidth, parent.width)
            text: view.stick.boxes
            color: Theme.quiet
        }
    }
    Words {
        objectName: "stick_missing"
        width: parent.width
        visible: !view.ready
        text: view.stick.signed
            ? qsTr("Plug in a stick and open this page again, or choose a folder.")
            : qsTr("The campaign is not signed yet. Sign it on the page “Campaign” first.")
        color: Theme.quiet
    }
    Repeater {
        model: view.stick.places

        OfferCard {
            required property var modelData
            required property int index
            objectName: "stick_place_" + index
            width: parent.width
            text: qsTr("Write it to “%1”").arg(modelData.name)
            where: modelData.where
            onClicked: view.stick.prepare(index)
        }
    }
    FolderChoice {
        objectName: "stick_folder"
        width: Math.min(implicitWidth, parent.width)
        visible: view.stick.signed
        text: qsTr("Write it into a folder…")
        onChosen: (folder) => view.stick.prepare_into(folder)
    }
}
