// A line a figure: what it is, a bar, how many people, how many signatures; read aloud as the line of a table.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Column {
    id: table

    required property list<var> bars
    readonly property bool abreast: width / Theme.factor >= 620
    readonly property int numbers: Math.round(108 * Theme.factor)

    visible: bars.length > 0
    spacing: 6
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("People and signatures")

    Row {
        anchors.right: parent.right

        Words {
            width: table.numbers
            text: qsTr("People")
            color: Theme.quiet
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
        }
        Words {
            width: table.numbers + Theme.between
            text: qsTr("Signatures")
            color: Theme.quiet
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
        }
    }
    Repeater {
        model: table.bars

        Item {
            id: line
            required property var modelData
            required property int index
            readonly property real room: width - 2 * table.numbers - 2 * Theme.between
            objectName: "figure_" + index
            width: table.width
            height: table.abreast ? Math.max(words.height, 28) : words.height + 34 * Theme.factor
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2 people, %3 signatures").arg(words.text).arg(people.text).arg(signatures.text)

            Words {
                id: words
                width: table.abreast ? line.room * 0.42 : line.width
                text: line.modelData.text
                font.pixelSize: Theme.label
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            Rectangle {
                x: table.abreast ? line.room * 0.42 + Theme.between : 0
                anchors { bottom: parent.bottom; bottomMargin: 5 }
                width: Math.max(2, (table.abreast ? line.room * 0.58 : line.room) * line.modelData.share)
                height: Math.round(18 * Theme.factor)
                radius: 3
                color: line.modelData.share > 0 ? Theme.accent : Theme.line
            }
            Words {
                id: people
                anchors { right: signatures.left; bottom: parent.bottom }
                width: table.numbers
                text: line.modelData.people
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            Words {
                id: signatures
                anchors { right: parent.right; bottom: parent.bottom }
                width: table.numbers + Theme.between
                text: line.modelData.signatures
                color: Theme.quiet
                font.pixelSize: Theme.label
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
