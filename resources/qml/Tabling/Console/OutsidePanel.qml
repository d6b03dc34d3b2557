// The replay log beside the petition: shown where it does not hold, or says what the petition was never told.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: panel

    required property ReplayLogPart outside
    property bool free: true

    spacing: Theme.between

    Notice {
        objectName: "outside_note"
        width: parent.width
        text: panel.outside.note
    }
    ToldLines {
        name: "outside"
        width: parent.width
        visible: lines.length > 0
        lines: panel.outside.lines
    }
    ActionButton {
        objectName: "outside_replay"
        visible: panel.outside.behind
        enabled: panel.free
        text: qsTr("Do again what it says")
        onClicked: panel.outside.replay()
    }
}
