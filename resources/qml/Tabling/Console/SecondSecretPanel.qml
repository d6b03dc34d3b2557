// The second secret: who holds it, set or changed by two people.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: panel

    required property SecondSecretPart second
    readonly property bool replaced: second.holder !== ""
    readonly property string wanted: qsTr("The second secret, typed by whoever holds it")

    part: second
    name: "second"
    heading: qsTr("Second secret")
    told: second.state

    Repeater {
        model: [
            { name: "second_old", label: qsTr("The old second secret"), secret: true, shown: panel.replaced },
            { name: "second_holder", label: qsTr("Who holds it: not you"), secret: false, shown: true },
            { name: "second_new", label: panel.wanted, secret: true, shown: true },
            { name: "second_again", label: qsTr("Once more"), secret: true, shown: true }
        ]

        LabelledEntry {
            required property var modelData
            name: modelData.name
            width: panel.width
            visible: modelData.shown
            label: modelData.label
            secret: modelData.secret
            text: panel.second.typed[modelData.name] ?? ""
            onEdited: (text) => panel.second.type_text(modelData.name, text)
        }
    }
    ActionButton {
        objectName: "second_keep"
        text: qsTr("Keep this second secret")
        onClicked: panel.second.keep()
    }
}
