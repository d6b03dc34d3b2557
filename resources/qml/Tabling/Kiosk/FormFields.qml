// A group of questions, names abreast where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

GridLayout {
    id: fields

    required property KioskModel kiosk
    required property var models
    property bool startsHere: false
    readonly property bool abreast: width / Theme.factor >= 520

    // How much of what stands above a field is to stay in sight with it: an offer that was made there.
    function offered(index: int): real { return models[index]?.suggestion ? offerAt(index) + rowSpacing : 0; }
    function offerAt(index: int): real { return (repeater.itemAt(index) as FormField)?.offer ?? 0; }

    columns: abreast ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.margin

    Repeater {
        id: repeater
        model: fields.models

        FormField {
            required property FieldModel modelData
            required property int index
            focus: fields.startsHere && index === 0
            readonly property bool isHalf: modelData.name === "given_name" || modelData.name === "family_name"
            model: modelData
            kiosk: fields.kiosk
            visible: modelData.shown
            above: fields.offered(index - 1)
            Layout.columnSpan: fields.abreast && !isHalf ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
        }
    }
}
