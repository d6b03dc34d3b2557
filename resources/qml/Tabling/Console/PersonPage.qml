// One person: their signatures and answers, the acts they may ask for, and each of these acts in a stage of its own.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property PersonModel person

    objectName: "person_page"
    page: person
    widest: 1040

    Notice {
        objectName: "person_trouble"
        width: parent.width
        wrong: true
        text: view.person.trouble
        detail: view.person.detail
    }
    Notice {
        objectName: "person_note"
        width: parent.width
        text: view.person.note
    }
    ActionButton {
        objectName: "person_undo"
        visible: view.person.undoable
        text: qsTr("Undo")
        onClicked: view.person.undo()
    }
    Flow {
        width: parent.width
        spacing: Theme.between
        visible: view.person.stage === "shown"

        ActionButton {
            objectName: "person_copy"
            text: qsTr("A copy for them…")
            onClicked: view.person.begin("copying")
        }
        ActionButton {
            objectName: "person_withdraw"
            visible: view.person.record.withdrawable
            text: qsTr("Withdraw them")
            onClicked: view.person.acts.withdraw()
        }
        ActionButton {
            objectName: "person_forget"
            danger: true
            text: qsTr("Forget them…")
            onClicked: view.person.begin("forgetting")
        }
    }
    Repeater {
        model: view.person.record.signatures

        SignatureCard {
            width: parent.width
            onCorrected: (number) => view.person.correct(number)
            onTakenBack: (request) => view.person.acts.take_back(request)
        }
    }
    Words {
        objectName: "person_lists"
        width: parent.width
        visible: text !== ""
        text: view.person.record.lists
    }
    Repeater {
        model: view.person.stage === "correcting" ? view.person.correcting.fields : []

        LabelledEntry {
            required property var modelData
            required property int index
            name: "field_" + modelData.name
            call: index === 0 ? "correcting" : ""
            width: parent.width
            label: modelData.label
            text: modelData.text
            onEdited: (text) => view.person.correcting.type_text(modelData.name, text)
            onAccepted: view.person.forth()
        }
    }
    Repeater {
        model: view.person.stage === "correcting" ? view.person.correcting.changes : []

        Words {
            required property string modelData
            required property int index
            objectName: "change_" + index
            width: parent.width
            text: modelData
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Words {
        width: parent.width
        visible: view.person.stage === "copying"
        text:
            qsTr("Two files are written: one to read (PDF), one to take elsewhere (JSON). Neither is called by a name.")
    }
    Repeater {
        model: view.person.stage === "copying" ? view.person.copying.places : []

        OfferCard {
            required property var modelData
            required property int index
            objectName: "copy_place_" + index
            width: parent.width
            text: modelData.name
            where: modelData.where
            onClicked: view.person.copying.choose(index)
        }
    }
    FolderChoice {
        objectName: "copy_folder"
        visible: view.person.stage === "copying"
        onChosen: (folder) => view.person.copying.choose_url(folder)
    }
    Repeater {
        model: view.person.stage === "forgetting" ? view.person.forgetting.warnings : []

        Words {
            required property string modelData
            required property int index
            objectName: "warning_" + index
            width: parent.width
            text: modelData
        }
    }
    LabelledEntry {
        name: "forget_name"
        width: parent.width
        visible: view.person.stage === "forgetting"
        label: qsTr("Type their whole name, so that it is nobody else")
        call: visible ? "forgetting" : ""
        onEdited: (text) => view.person.forgetting.type_name(text)
    }
    LabelledEntry {
        name: "forget_second"
        width: parent.width
        visible: view.person.stage === "forgetting" && view.person.forgetting.holder !== ""
        label: qsTr("The second secret, which %1 holds").arg(view.person.forgetting.holder)
        secret: true
        call: visible ? view.person.trouble : ""
        wrong: call !== ""
        onEdited: (text) => view.person.forgetting.type_secret(text)
    }
}
