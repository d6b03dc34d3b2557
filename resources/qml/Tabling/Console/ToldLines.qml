// What came of something, a line each; those that want somebody to look stand out.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Controls

Column {
    id: told

    property string name: ""
    property alias lines: rows.model

    spacing: Theme.gap

    Repeater {
        id: rows

        Words {
            required property var modelData
            required property int index
            objectName: told.name + "_" + index
            width: told.width
            text: modelData.text
            color: modelData.watch ? Theme.watch : Theme.ink
            font.weight: modelData.watch ? Font.DemiBold : Font.Normal
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
