// One person in the table: side by side where there is room, else the name above all else.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Item {
    id: line

    required property var row
    required property int index
    property bool abreast: true
    property bool pointed: false
    property bool following: false
    readonly property string below:
        [row.country, row.day, row.source, row.state].filter(each => each !== "").join(" · ")
    signal tapped()

    Accessible.role: Accessible.ListItem
    Accessible.name: row.said || row.name
    Accessible.selected: pointed
    Accessible.onPressAction: line.tapped()

    Rectangle {
        anchors { fill: parent; bottomMargin: 1 }
        color: line.pointed ? Theme.tint : "transparent"
        border.width: line.pointed && line.following ? 3 : 0
        border.color: Theme.ink

        Rectangle {
            visible: line.pointed
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 4
            color: Theme.accent
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
    Row {
        id: cells
        anchors { fill: parent; leftMargin: Theme.between; rightMargin: Theme.between }
        visible: line.abreast

        Repeater {
            model: [line.row.name, line.row.country, line.row.day, line.row.source]

            Words {
                required property var modelData
                required property int index
                width: cells.width * [0.27, 0.18, 0.14, 0.19][index]
                height: cells.height
                text: modelData
                font.pixelSize: index === 0 ? Theme.label : Theme.small
                font.weight: index === 0 ? Font.DemiBold : Font.Normal
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                rightPadding: Theme.gap
                Accessible.ignored: true
            }
        }
        Words {
            objectName: "stands_" + line.index
            width: cells.width * 0.22
            height: cells.height
            text: line.row.state
            color: line.row.watch ? Theme.watch : Theme.quiet
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: Math.round(font.pixelSize * 1.2)  // two lines fit a row
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.between; rightMargin: Theme.between }
        visible: !line.abreast

        Words {
            width: parent.width
            text: line.row.name
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: line.below
            color: line.row.watch ? Theme.watch : Theme.quiet
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    TapHandler { onTapped: line.tapped() }
}
