// One line of a sheet, by keys alone: Return goes on, and after the last of it keeps the line and begins the next.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: form

    required property KeyingPart keying
    readonly property var boxes: keying.form.boxes
    signal noted()

    spacing: Theme.between

    Notice {
        objectName: "keying_note"
        width: parent.width
        text: form.keying.note
        onVisibleChanged: if (visible) form.noted()
    }
    Words {
        width: parent.width
        text: qsTr("Type what stands there, as it is written. Return goes on; Space changes a box.")
        color: Theme.quiet
    }
    Repeater {
        model: form.keying.form.fields

        LabelledEntry {
            id: entry
            required property var modelData
            required property int index
            readonly property bool looked: ["email", "postal_code"].includes(modelData.name)
            name: "key_" + modelData.name
            width: form.width
            label: modelData.label
            text: modelData.text
            onEdited: (text) => form.keying.form.type_text(modelData.name, text)
            onAccepted: (following) => following.forceActiveFocus()
            onDeparted: if (looked) form.keying.look_known()
            Component.onCompleted: if (index === 0) Qt.callLater(begin)

            Connections {
                target: form.keying
                function onRefused(field: string) { if (field === entry.modelData.name) entry.begin(); }
            }
            Words {
                objectName: "key_meant"
                visible: entry.modelData.name === "country" && text !== ""
                width: entry.width
                text: form.keying.form.country
                font.weight: Font.DemiBold
            }
        }
    }
    Repeater {
        model: form.boxes

        BoxTurn {
            required property string modelData
            required property int index
            readonly property bool last: index === form.boxes.length - 1
            objectName: "box_" + modelData
            width: Math.min(form.width, Math.round(760 * Theme.factor))
            text: form.keying.form.marks[modelData]?.label ?? ""
            said: form.keying.form.marks[modelData]?.text ?? ""
            onClicked: form.keying.form.turn(modelData)
            onOnward: (following) => last ? form.keying.keep() : following.forceActiveFocus()
        }
    }
    Notice {
        objectName: "key_known"
        width: parent.width
        text: form.keying.known
    }
    Flow {
        width: parent.width
        spacing: Theme.between

        ActionButton {
            objectName: "key_keep"
            kind: "main"
            text: qsTr("Keep this line")
            onClicked: form.keying.keep()
        }
        ActionButton {
            objectName: "key_illegible"
            text: qsTr("Nobody can read it")
            Accessible.description: qsTr("It counts without a name.")
            onClicked: form.keying.illegible()
        }
        ActionButton {
            objectName: "key_back"
            visible: form.keying.first
            text: qsTr("Line before")
            onClicked: form.keying.step(-1)
        }
        ActionButton {
            objectName: "key_forth"
            visible: form.keying.first
            text: qsTr("Next line")
            onClicked: form.keying.step(1)
        }
        ActionButton {
            objectName: "key_clear"
            visible: form.keying.first
            text: qsTr("Nobody signed here: clear it")
            onClicked: form.keying.clear()
        }
    }
}
