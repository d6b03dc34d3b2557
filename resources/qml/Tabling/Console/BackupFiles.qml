// The newest backups of a campaign, each to be looked at.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Column {
    id: list

    property var files: []
    property bool free: true
    signal tried(int file)

    spacing: Theme.between

    Repeater {
        model: list.files

        ListedLine {
            required property var modelData
            required property int index
            width: parent.width
            text: modelData.when
            detail: modelData.name
            action: qsTr("Try it")
            actionName: "try_" + index
            ready: list.free
            onActed: list.tried(index)
        }
    }
}
