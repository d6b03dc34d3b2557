// One text of the campaign, in each of the languages that stand side by side; kept when the line is left.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: line

    required property CampaignFormModel form
    required property var row
    readonly property int many: form.columns.length

    spacing: 4

    Words {
        width: parent.width
        text: line.row.label
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Row {
        width: parent.width
        visible: line.many > 1
        spacing: Theme.between

        Repeater {
            model: line.many > 1 ? line.form.columns : []

            Words {
                required property var modelData
                width: (line.width - (line.many - 1) * Theme.between) / line.many
                text: modelData.name
                color: Theme.quiet
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.between

        Repeater {
            model: line.form.columns

            WordsEntry {
                id: entry
                required property var modelData
                required property int index
                readonly property CampaignFormModel form: line.form
                name: line.row.key + "_" + modelData.code
                label: line.row.label + ", " + modelData.name
                titled: false
                lines: line.row.long ? 4 : 1
                width: (line.width - (line.many - 1) * Theme.between) / line.many
                text: form?.texts[name] ?? ""
                onEdited: (typed) => form.lines.note(modelData.code, line.row.key, typed)
                onDeparted: form.lines.leave()
                readonly property Connections led: Connections {
                    target: entry.form
                    function onPointed(line: string) { if (line === entry.name) entry.begin(); }
                }
            }
        }
    }
    Words {
        objectName: line.row.key + "_marks"
        width: parent.width
        visible: line.row.key === "text" || line.row.key === "privacy"
        text: qsTr("A line that begins with ## is a heading, one with - or 1. an item of a list. **Stars** make words "
            + "bold. What stands in { } is for Tabling: leave it.")
        color: Theme.quiet
        font.pixelSize: Theme.note
    }
    Loader {
        width: parent.width
        active: line.row.key === "text"
        visible: active
        sourceComponent: PetitionChoice { form: line.form }
    }
}
