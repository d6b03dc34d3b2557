// Push: a platform is chosen, all that would happen is seen, and people are sent; below, how far each push is.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property PushModel push
    readonly property ExportChoice choice: push.choice.export
    readonly property SeenExport seen: push.seen.export
    readonly property bool choosing: push.stage === "choosing" || push.stage === "asking"

    objectName: "push_page"
    page: push
    widest: 1040

    Notice {
        objectName: "push_trouble"
        width: parent.width
        wrong: true
        text: view.push.trouble
        detail: view.push.detail
        onVisibleChanged: if (visible) view.rise()
    }
    Notice {
        objectName: "push_note"
        width: parent.width
        text: view.push.note || view.push.files.note
    }
    Words {
        width: parent.width
        visible: view.choosing
        text: qsTr("People are sent one by one, each exactly once. Before that you see how many "
                   + "go, and by name whom to look at and who stays here.")
    }
    Flow {
        width: parent.width
        visible: view.choosing && view.choice.targets.length > 0

        Repeater {
            model: view.choice.targets

            Chip {
                required property var modelData
                required property int index
                objectName: "platform_" + index
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.choice.choose(modelData.code)
            }
        }
    }
    Words {
        objectName: "no_platform"
        width: parent.width
        visible: view.choosing && view.choice.targets.length === 0
        text: qsTr("No platform is known here yet. Fill in a file, with the key from the platform, and add it.")
    }
    Repeater {
        model: view.choosing ? view.choice.broken : []

        Notice {
            required property var modelData
            required property int index
            objectName: "push_broken_" + index
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
        visible: view.choosing && view.choice.requests.length > 0

        Repeater {
            model: view.choice.requests

            Chip {
                required property var modelData
                objectName: "push_request_" + modelData.code
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.choice.choose_request(modelData.code)
            }
        }
    }
    TickBox {
        objectName: "push_others"
        width: parent.width
        visible: view.choosing && view.push.choice.takes_others
        text: qsTr("Those too who did not say yes, where the words they agreed to name the platform")
        hint: qsTr("They are sent as not subscribed. The sentences are shown to you before.")
        ticked: view.push.choice.others
        onAnswered: (ticked) => view.push.choice.take_others(ticked)
    }
    Flow {
        width: parent.width
        visible: view.choosing
        spacing: Theme.between

        FileChoice {
            objectName: "add_platform"
            text: qsTr("Add a platform's file…")
            onChosen: (files) => view.push.files.add_urls(files)
        }
        Repeater {
            model: view.push.files.blanks

            FolderChoice {
                required property var modelData
                objectName: "blank_" + modelData.code
                kind: "quiet"
                text: modelData.text
                onChosen: (folder) => view.push.files.write_blank(modelData.code, folder)
            }
        }
    }
    Words {
        objectName: "push_sums"
        width: parent.width
        visible: text !== ""
        text: view.push.seen.sums
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
                objectName: "push_rule_" + modelData.code
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
            objectName: "push_trap_" + index
            width: parent.width
            text: modelData.text
            detail: modelData.detail
        }
    }
    Words {
        width: parent.width
        visible: view.push.seen.naming.length > 0
        text: qsTr("These words that people agreed to name the platform. Read whether they allow it:")
    }
    Repeater {
        model: view.push.seen.naming

        Words {
            required property string modelData
            required property int index
            objectName: "naming_" + index
            width: parent.width
            text: qsTr("“%1”").arg(modelData)
            color: Theme.quiet
        }
    }
    Words {
        width: parent.width
        visible: view.push.stage === "seen"
        text: qsTr("What is sent cannot be taken back from here: people are taken off there, by hand.")
    }
    Words {
        objectName: "push_sending"
        width: parent.width
        visible: view.push.stage === "sending"
        text: qsTr("People are being sent. You can stop it at the foot of the window at any time, and go on later.")
    }
    PageHeading {
        width: parent.width
        visible: view.choosing && view.push.past.lines.length > 0
        text: qsTr("Sent before")
    }
    Repeater {
        model: KeptRows { rows: view.choosing ? view.push.past.lines : [] }

        Column {
            id: past
            required property var modelData
            required property int index
            readonly property string again: qsTr("Look at the platform first: whoever arrived would be there twice. "
                                                 + "Press it once more to send them.")
            width: parent.width
            spacing: Theme.gap

            ListedLine {
                objectName: "pushed_" + past.index
                width: parent.width
                text: past.modelData.text
                detail: view.push.past.asked === past.modelData.number ? past.again : past.modelData.detail
            }
            Flow {
                width: parent.width
                spacing: Theme.between

                Repeater {
                    model: past.modelData.acts

                    ActionButton {
                        required property var modelData
                        objectName: "push_" + modelData.code + "_" + past.index
                        kind: "quiet"
                        text: modelData.text
                        Accessible.description: past.modelData.text
                        onClicked: view.push.past.do(modelData.code, past.modelData.number)
                    }
                }
            }
        }
    }
}
