// How many signed in each hour since this start: a bar an hour, its count above and its hour below.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Column {
    id: chart

    required property list<var> hours

    visible: hours.length > 0
    spacing: Theme.gap

    Words {
        width: parent.width
        text: qsTr("By the hour, since this start")
        color: Theme.quiet
        font.pixelSize: Theme.label
    }
    Row {
        id: bars
        readonly property real slot: Math.min(96 * Theme.factor, chart.width / Math.max(1, chart.hours.length))
        anchors.left: parent.left

        Repeater {
            model: chart.hours

            Column {
                id: bar
                required property var modelData
                width: bars.slot
                spacing: 4
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.hour + ": " + modelData.count.toLocaleString(Qt.locale(), "f", 0)

                Item {
                    width: parent.width
                    height: 64

                    Rectangle {
                        anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
                        anchors { leftMargin: 4; rightMargin: 4 }
                        height: Math.max(4, parent.height * bar.modelData.share)
                        radius: 3
                        color: Theme.edge
                    }
                }
                Words {
                    width: parent.width
                    text: bar.modelData.count.toLocaleString(Qt.locale(), "f", 0)
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    text: bar.modelData.hour
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.quiet
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
}
