// Erasing old data: a day, what goes, what that would be; then a number to type, and the certificate.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: old

    required property RetentionModel retention

    spacing: Theme.between

    PageHeading {
        width: parent.width
        text: qsTr("Old data")
    }
    Notice {
        objectName: "retention_note"
        width: parent.width
        text: old.retention.note
    }
    LabelledEntry {
        name: "retention_day"
        width: parent.width
        label: qsTr("Erase what was signed before this day (year-month-day)")
        text: old.retention.typed.retention_day
        onEdited: (text) => old.retention.type_text(name, text)
        onAccepted: old.retention.preview()
    }
    Flow {
        width: parent.width

        Repeater {
            model: old.retention.scopes

            Chip {
                required property var modelData
                objectName: "scope_" + modelData.name
                text: modelData.text
                chosen: modelData.chosen
                onClicked: old.retention.choose(modelData.name)
            }
        }
    }
    ActionButton {
        objectName: "retention_preview"
        text: qsTr("Show what would be erased")
        onClicked: old.retention.preview()
    }
    Words {
        objectName: "retention_found"
        width: parent.width
        visible: text !== ""
        text: old.retention.found
    }
    LabelledEntry {
        name: "retention_number"
        width: parent.width
        visible: old.retention.asked !== ""
        label: qsTr("This cannot be undone. Type %1, the number of signatures, to erase").arg(old.retention.asked)
        text: old.retention.typed.retention_number
        onEdited: (text) => old.retention.type_text(name, text)
    }
    LabelledEntry {
        name: "retention_second"
        width: parent.width
        visible: old.retention.holder !== ""
        label: qsTr("The second secret, which %1 holds").arg(old.retention.holder)
        secret: true
        text: old.retention.typed.retention_second
        onEdited: (text) => old.retention.type_text(name, text)
    }
    ActionButton {
        objectName: "retention_erase"
        visible: old.retention.asked !== ""
        danger: true
        enabled: old.retention.ready
        text: qsTr("Erase for good")
        onClicked: old.retention.erase()
    }
}
