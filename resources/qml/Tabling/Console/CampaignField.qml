// One field of the form: whether it is asked, must be filled in, and reaches the recipient.
import QtQuick
import Tabling
import Tabling.Controls

Flow {
    id: field

    required property AskedFields fields
    required property var row
    readonly property bool asked: fields.ticked.includes("ask_" + row.name)

    readonly property bool abreast: width / Theme.factor >= 560
    readonly property real third: (width - 2 * spacing) / 100

    spacing: Theme.between

    TickBox {
        objectName: "ask_" + field.row.name
        width: field.abreast ? Math.floor(27 * field.third) : field.width
        text: field.row.label
        Accessible.name: qsTr("Ask for: %1").arg(field.row.label)
        ticked: field.fields.ticked.includes("ask_" + field.row.name)
        onAnswered: (ticked) => field.fields.ask(field.row.name, ticked ? "optional" : "hidden")
    }
    TickBox {
        objectName: "need_" + field.row.name
        width: field.abreast ? Math.floor(32 * field.third) : field.width
        visible: field.asked
        text: qsTr("must be given")
        Accessible.name: qsTr("%1 must be given").arg(field.row.label)
        ticked: field.fields.ticked.includes("need_" + field.row.name)
        onAnswered: (ticked) => field.fields.ask(field.row.name, ticked ? "required" : "optional")
    }
    TickBox {
        objectName: "deliver_" + field.row.name
        width: field.abreast ? Math.floor(41 * field.third) : field.width
        visible: field.asked && field.row.deliverable
        text: qsTr("goes to the recipient")
        Accessible.name: qsTr("%1 goes to the recipient").arg(field.row.label)
        ticked: field.fields.ticked.includes("deliver_" + field.row.name)
        onAnswered: (ticked) => field.fields.deliver(field.row.name, ticked)
    }
}
