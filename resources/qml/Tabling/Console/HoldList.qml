// Holds: while one stands nothing old is erased; each with its reason, and who put it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: holds

    required property RetentionModel retention

    spacing: Theme.between

    PageHeading {
        width: parent.width
        text: qsTr("Holds")
    }
    Words {
        objectName: "holds_told"
        width: parent.width
        readonly property bool none: holds.retention.holds.length === 0
        readonly property string free:
            qsTr("No hold stands. Put one where nothing may be erased, for a complaint, say.")
        text: none ? free : qsTr("While a hold stands, no old data is erased.")
    }
    Repeater {
        model: holds.retention.holds

        ListedLine {
            required property var modelData
            required property int index
            width: holds.width
            text: modelData.text
            detail: modelData.detail
            action: qsTr("Lift it")
            actionName: "lift_" + index
            onActed: holds.retention.lift(modelData.number)
        }
    }
    LabelledEntry {
        id: why
        name: "hold_why"
        width: parent.width
        label: qsTr("Why may nothing be erased?")
        property string typed: ""
        onEdited: (text) => typed = text
        onAccepted: holds.retention.hold(typed)
    }
    ActionButton {
        objectName: "hold_put"
        text: qsTr("Put a hold")
        enabled: why.typed.trim() !== ""
        onClicked: holds.retention.hold(why.typed)
    }
}
