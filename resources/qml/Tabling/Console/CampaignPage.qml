// The campaign: a page pasted, its texts side by side, what is promised, what is missing, and the kiosk beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: view

    required property CampaignModel campaign
    readonly property CampaignFormModel form: campaign.form
    readonly property OrganisationModel organisation: form.organisation
    readonly property bool ready: campaign.stage === "shown"
    readonly property bool beside: width / Theme.factor >= 960
    readonly property string note: campaign.note
    readonly property int pane: Math.round(width * 0.4)

    objectName: "campaign_page"
    onNoteChanged: if (note !== "") noted.restart()  // what was signed is said at the top, and a stick offered there

    Timer {
        id: noted
        interval: 0
        onTriggered: { frame.rise(); (places.itemAt(0) ?? elsewhere).forceActiveFocus(Qt.TabFocusReason); }
    }

    PageFrame {
        id: frame
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: parent.width - (view.beside ? view.pane : 0)
        focus: true
        page: view.campaign
        footnote: view.campaign.check.lacking
        widest: 1100

        Notice {
            objectName: "campaign_trouble"
            width: parent.width
            wrong: true
            text: view.campaign.trouble
            detail: view.campaign.detail
        }
        Notice {
            objectName: "campaign_note"
            width: parent.width
            text: view.campaign.note
        }
        Repeater {
            id: places
            model: view.campaign.copies.places

            OfferCard {
                required property var modelData
                required property int index
                objectName: "sign_to_" + index
                width: parent.width
                text: qsTr("Lay the signed pack onto “%1”").arg(modelData.name)
                detail: qsTr("The tablets take it from there.")
                where: modelData.where
                onClicked: view.campaign.copies.lay(index)
            }
        }
        FolderChoice {
            id: elsewhere
            objectName: "sign_into"
            visible: view.campaign.copies.signed
            text: qsTr("Lay the signed pack into a folder…")
            onChosen: (folder) => view.campaign.copies.lay_into(folder)
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: view.form.choice.languages

                Chip {
                    required property var modelData
                    readonly property bool written: view.form.written.includes(modelData.code)
                    objectName: "language_of_" + modelData.code
                    text: written ? modelData.name : "+ " + modelData.name
                    Accessible.name: written ? modelData.name : qsTr("Add: %1").arg(modelData.name)
                    chosen: view.form.columns.some(each => each.code === modelData.code)
                    onClicked: view.form.toggle(modelData.code)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.between
            visible: view.form.choice.rows.length > 0 || view.form.choice.undo !== ""

            Repeater {
                model: view.form.choice.rows

                Flow {
                    id: language
                    required property var modelData
                    spacing: Theme.between

                    ActionButton {
                        objectName: "begin_in_" + language.modelData.code
                        visible: text !== ""
                        text: language.modelData.begin
                        onClicked: view.form.choice.begin_in(language.modelData.code)
                    }
                    ActionButton {
                        objectName: "take_out_" + language.modelData.code
                        text: language.modelData.take_out
                        onClicked: view.form.choice.take_out(language.modelData.code)
                    }
                }
            }
            ActionButton {
                objectName: "undo_language"
                visible: text !== ""
                text: view.form.choice.undo
                onClicked: view.form.choice.bring_back()
            }
        }
        Words {
            width: parent.width
            text: qsTr("Have you a web page of this petition? Open it in the browser, select all of it, copy it, and "
                       + "paste it here: each text goes to its place.")
        }
        Flow {
            width: parent.width
            spacing: Theme.between

            ActionButton {
                objectName: "paste_page"
                text: qsTr("Paste the organisation's page")
                onClicked: view.campaign.pasting.paste()
            }
            ActionButton {
                objectName: "undo_paste"
                visible: view.campaign.pasting.undoable
                text: qsTr("Take the pasted page out")
                Accessible.description: qsTr("Puts back what stood there before. What you wrote since stays.")
                onClicked: view.campaign.pasting.undo_paste()
            }
            ActionButton {
                objectName: "bring_back"
                visible: text !== ""
                text: view.campaign.pasting.bringing
                onClicked: view.campaign.pasting.bring_back()
            }
        }
        Notice {
            objectName: "pasted"
            width: parent.width
            text: view.campaign.pasting.pasted
        }
        // Always there, and as high: the form below it must not move with every line that is left.
        ActionButton {
            objectName: "first_missing"
            width: Math.min(implicitWidth, parent.width)
            enabled: view.campaign.check.first !== ""
            text: view.campaign.check.onward
            onClicked: view.form.lead(view.campaign.check.first)
        }
        Loader {
            width: Math.min(parent.width, Math.round(560 * Theme.factor))
            active: view.ready && !view.beside
            visible: active
            sourceComponent: kiosk
        }
        Repeater {
            model: view.ready ? view.form.words.filter(each => !each.beside) : []

            CampaignText {
                required property var modelData
                width: parent.width
                form: view.form
                row: modelData
            }
        }
        Words {
            width: parent.width
            text: qsTr("What is asked besides the name, and what goes to the recipient")
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Repeater {
            model: view.ready ? view.form.fields.rows : []

            CampaignField {
                required property var modelData
                width: parent.width
                fields: view.form.fields
                row: modelData
            }
        }
        CampaignLine {
            key: "first_country"
            width: parent.width
            form: view.form
            label: qsTr("Country where most signers live: the first in the list")
        }
        TickBox {
            objectName: "ask_consent"
            width: parent.width
            visible: view.ready
            text: qsTr("Ask those who give an e-mail address whether you may write to them")
            ticked: view.form.fields.ticked.includes("consent")
            onAnswered: (ticked) => view.form.fields.ask("consent", ticked ? "optional" : "hidden")
        }
        Repeater {
            model: view.ready ? view.form.words.filter(each => each.beside) : []

            CampaignText {
                required property var modelData
                width: parent.width
                form: view.form
                row: modelData
            }
        }
        FurtherQuestionList {
            width: parent.width
            visible: view.ready
            form: view.form
        }
        Words {
            width: parent.width
            text: qsTr("Days")
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Repeater {
            model: [
                { name: "opens", label: qsTr("First day to sign (year-month-day), if there is one") },
                { name: "closes", label: qsTr("Last day to sign (year-month-day), if there is one") },
                { name: "deliver_by", label: qsTr("Day by which you deliver (year-month-day), if you say it") }
            ]

            CampaignLine {
                required property var modelData
                key: modelData.name
                width: parent.width
                form: view.form
                label: modelData.label
            }
        }
        Words {
            width: parent.width
            text: qsTr("Who answers for what signers type")
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Repeater {
            model: view.ready ? view.organisation.lines : []

            CampaignLine {
                required property var modelData
                key: modelData.key
                name: "organisation_" + modelData.key
                width: parent.width
                form: view.form
                label: modelData.label
                text: view.organisation.facts[modelData.key] ?? ""
            }
        }
        CampaignLine {
            key: "accent"
            width: parent.width
            form: view.form
            label: qsTr("The campaign's colour, as #0b5e8a")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: view.ready

            Repeater {
                model: view.form.colours

                ColourChip {
                    required property var modelData
                    objectName: "colour_" + modelData.value.slice(1)
                    colour: modelData.value
                    text: modelData.name
                    contrast: modelData.contrast
                    chosen: view.form.plain.accent === modelData.value
                    onClicked: view.form.write("", "accent", modelData.value)
                }
            }
        }
        CampaignLine {
            key: "goal"
            width: parent.width
            form: view.form
            label: qsTr("How many signatures you hope for, if you say it")
        }
        DropPlace {
            width: parent.width
            text: qsTr("Drop the campaign's picture here (SVG, PNG or JPEG).")
            onDropped: (urls) => view.campaign.choose_picture(urls[0])
        }
        FileChoice {
            objectName: "campaign_picture"
            text: qsTr("Choose a picture…")
            onChosen: (files) => view.campaign.choose_picture(files[0])
        }
        Words {
            width: parent.width
            visible: view.campaign.older.differences.length > 0
            text: qsTr("What this version changes")
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Repeater {
            model: view.campaign.older.differences

            ListedLine {
                required property var modelData
                width: parent.width
                text: modelData.where
                detail: "− " + modelData.before + "\n+ " + modelData.after
            }
        }
        Repeater {
            model: view.campaign.older.differences.length > 0 ? view.campaign.older.versions : []

            Words {
                required property string modelData
                required property int index
                objectName: "version_" + index
                width: parent.width
                text: modelData
            }
        }
        PartOfPage {
            width: parent.width
            visible: view.ready
            part: view.campaign.older
            name: "older"
            heading: qsTr("Keys that replace older ones")
            told: qsTr("Only where the organisation has new keys and the old ones did not leak: tablets then follow.")

            LabelledEntry {
                name: "older_passphrase"
                width: parent.width
                label: qsTr("Passphrase of the older keys")
                secret: true
                text: view.campaign.older.typed.older_passphrase ?? ""
                onEdited: (text) => view.campaign.older.type_text("older_passphrase", text)
            }
            FolderChoice {
                objectName: "older_folder"
                text: qsTr("Choose the folder of the older keys…")
                onChosen: (folder) => view.campaign.older.open(folder)
            }
        }
        // Where nothing stands below it that would move: what is missing changes with every line that is left.
        Loader {
            width: parent.width
            active: view.ready && !view.beside
            visible: active
            sourceComponent: missing
        }
    }
    Page {
        id: side
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: view.pane
        visible: view.beside
        contentHeight: shown.height + 2 * Theme.margin

        Column {
            id: shown
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
            spacing: Theme.margin

            Loader {
                width: parent.width
                active: view.ready && view.beside
                sourceComponent: kiosk
            }
            Loader {
                width: parent.width
                active: view.ready && view.beside
                sourceComponent: missing
            }
        }
    }
    // A line that is left for something that is touched is kept once the touch is over: until then nothing moves.
    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            id: held
            acceptedButtons: Qt.AllButtons
            onActiveChanged: active ? view.form.lines.hold() : over.restart()
        }
        Timer {
            id: over
            interval: 0
            onTriggered: view.form.lines.let_go()
        }
    }
    Component {
        id: kiosk
        KioskPreview { preview: view.campaign.preview; form: view.form }
    }
    Component {
        id: missing
        CampaignMissing { check: view.campaign.check; form: view.form }
    }
}
