// Exports: a platform is chosen, all that would happen is seen, and the file is saved; below, what was exported.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property ExportModel exports
    readonly property ExportChoice choice: exports.choice
    readonly property SeenExport seen: exports.seen
    readonly property bool choosing: exports.stage === "choosing" || exports.stage === "asking"

    objectName: "exports_page"
    page: exports
    widest: 1040

    Notice {
        objectName: "exports_trouble"
        width: parent.width
        wrong: true
        text: view.exports.trouble
        detail: view.exports.detail
        onVisibleChanged: if (visible) view.rise()
    }
    Notice {
        objectName: "exports_note"
        width: parent.width
        text: view.exports.note || view.exports.past.note
    }
    Words {
        width: parent.width
        visible: view.choosing
        text: qsTr("For which platform? Before anything is written you see how many would be in the file, and by name "
                   + "whom to look at and who is in no file.")
    }
    Flow {
        width: parent.width
        visible: view.choosing

        Repeater {
            model: view.choice.targets

            Chip {
                required property var modelData
                objectName: "target_" + modelData.code
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.choice.choose(modelData.code)
            }
        }
    }
    Repeater {
        model: view.choosing ? view.choice.broken : []

        Notice {
            required property var modelData
            required property int index
            objectName: "exports_broken_" + index
            width: parent.width
            wrong: true
            text: modelData.text
            detail: modelData.detail
        }
    }
    Words {
        width: parent.width
        visible: view.choosing && view.choice.requests.length > 0
        text: qsTr("People were asked for several things. Whose yes and no is the platform told?")
    }
    Flow {
        width: parent.width
        visible: view.choosing

        Repeater {
            model: view.choice.requests

            Chip {
                required property var modelData
                objectName: "request_" + modelData.code
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.choice.choose_request(modelData.code)
            }
        }
    }
    TickBox {
        objectName: "everybody"
        width: parent.width
        visible: view.choosing
        text: qsTr("Everybody, not only who is new since the last export to this platform")
        ticked: view.choice.everybody
        onAnswered: (ticked) => view.choice.take_everybody(ticked)
    }
    ActionButton {
        objectName: "send_straight"
        visible: view.choosing
        kind: "quiet"
        text: qsTr("Send straight to a platform…")
        onClicked: view.exports.leads("push")
    }
    Words {
        objectName: "export_sums"
        width: parent.width
        visible: text !== ""
        text: view.seen.sums
        font.pixelSize: Theme.lead
    }
    Words {
        width: parent.width
        visible: view.seen.parts_names
        text: qsTr("This platform takes a name in two columns. How are names in one box parted?")
    }
    Flow {
        width: parent.width
        visible: view.seen.parts_names

        Repeater {
            model: view.choice.rules

            Chip {
                required property var modelData
                objectName: "rule_" + modelData.code
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.choice.choose_rule(modelData.code)
            }
        }
    }
    Repeater {
        model: view.seen.traps

        ListedLine {
            required property var modelData
            required property int index
            objectName: "trap_" + index
            width: parent.width
            text: modelData.text
            detail: modelData.detail
        }
    }
    Words {
        width: parent.width
        visible: view.seen.passphrase !== ""
        text: qsTr("This opens the file, and nothing else does. Write it down, and never send it with the file.")
    }
    Words {
        objectName: "export_passphrase"
        width: parent.width
        visible: text !== ""
        text: view.seen.passphrase
        font.pixelSize: Theme.title
        font.weight: Font.Bold
    }
    FolderChoice {
        objectName: "save_list"
        visible: view.seen.lists
        enabled: view.exports.past.free
        kind: "quiet"
        text: qsTr("Save a list of everybody named above…")
        onChosen: (folder) => view.seen.save_list(folder)
    }
    Words {
        objectName: "list_saved"
        width: parent.width
        visible: text !== ""
        text: view.seen.listed
    }
    TickBox {
        objectName: "plain"
        width: parent.width
        visible: view.exports.stage === "seen"
        text: qsTr("Without a passphrase: anybody who has the file can read it")
        hint: qsTr("It is noted in the log.")
        ticked: view.seen.plain
        onAnswered: (ticked) => view.seen.take_plain(ticked)
    }
    Flow {
        width: parent.width
        visible: view.exports.stage === "seen"
        spacing: Theme.between

        Repeater {
            model: view.exports.places

            ActionButton {
                required property var modelData
                required property int index
                objectName: "export_place_" + index
                enabled: view.exports.ready
                text: qsTr("Save to “%1”").arg(modelData.name)
                onClicked: view.exports.save_urls([modelData.url])
            }
        }
        FolderChoice {
            objectName: "export_folder"
            enabled: view.exports.ready
            text: qsTr("Save to a folder…")
            onChosen: (folder) => view.exports.save_urls([folder])
        }
    }
    PageHeading {
        width: parent.width
        visible: view.choosing
        text: qsTr("Exported before")
    }
    Words {
        objectName: "exports_none"
        width: parent.width
        visible: view.choosing && view.exports.past.lines.length === 0
        text: qsTr("Nothing was exported yet.")
    }
    Repeater {
        model: KeptRows { rows: view.choosing ? view.exports.past.lines : [] }

        Column {
            id: past
            required property var modelData
            required property int index
            readonly property string again: qsTr("Its people are new again, and would go twice: it was not sent?")
            width: parent.width
            spacing: Theme.gap

            ListedLine {
                objectName: "past_" + past.index
                width: parent.width
                text: past.modelData.text
                detail: view.exports.past.asked === past.modelData.number ? past.again : past.modelData.detail
                faded: past.modelData.undone
                action: past.modelData.undone || past.modelData.pushed ? "" : qsTr("It was not sent…")
                actionName: "unsent_" + past.index
                onActed: view.exports.past.take_back(past.modelData.number)
            }
            Flow {
                width: parent.width
                visible: !past.modelData.pushed
                spacing: Theme.between

                ActionButton {
                    objectName: "erased_" + past.index
                    visible: !past.modelData.erased
                    kind: "quiet"
                    text: qsTr("Its files are erased")
                    Accessible.description: past.modelData.text
                    onClicked: view.exports.past.erased(past.modelData.number)
                }
                ActionButton {
                    objectName: "again_" + past.index
                    kind: "quiet"
                    text: qsTr("Write its files again…")
                    Accessible.description: past.modelData.text
                    onClicked: view.exports.past.again(past.modelData.number)
                }
            }
            Words {
                width: parent.width
                visible: past.modelData.again
                text: qsTr("This opens the file, and nothing else does. Write it down, and never send it with "
                           + "the file.")
            }
            Words {
                objectName: "again_passphrase_" + past.index
                width: parent.width
                visible: past.modelData.again
                text: view.exports.past.passphrase
                font.pixelSize: Theme.title
                font.weight: Font.Bold
            }
            FolderChoice {
                objectName: "again_folder_" + past.index
                visible: past.modelData.again
                enabled: view.exports.past.free
                text: qsTr("Save to a folder…")
                onChosen: (folder) => view.exports.past.save_again(folder)
            }
        }
    }
}
