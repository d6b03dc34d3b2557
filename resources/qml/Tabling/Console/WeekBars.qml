// The last seven days: a bar a day, its count above and its name below; each is read aloud as a line of a table.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Column {
    id: chart

    required property list<var> days

    spacing: Theme.gap

    Words {
        width: parent.width
        text: qsTr("The last seven days")
        color: Theme.quiet
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
    }
    Row {
        id: bars
        width: parent.width
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("People who signed, by day")

        Repeater {
            model: chart.days

            Column {
                id: bar
                required property var modelData
                width: bars.width / 7
                spacing: 2
                Accessible.role: Accessible.Row
                Accessible.name: modelData.date + ": " + modelData.count.toLocaleString(Qt.locale(), "f", 0)

                Words {
                    width: parent.width
                    text: bar.modelData.count.toLocaleString(Qt.locale(), "f", 0)
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                Item {
                    width: parent.width
                    height: 96

                    Rectangle {
                        anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
                        anchors { leftMargin: parent.width * 0.15; rightMargin: parent.width * 0.15 }
                        height: Math.max(2, parent.height * bar.modelData.share)
                        radius: 3
                        color: bar.modelData.count ? Theme.accent : Theme.line
                    }
                }
                Words {
                    width: parent.width
                    text: bar.modelData.day
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.quiet
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
}
