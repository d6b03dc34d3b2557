// A line to type in with its words above it.
import QtQuick
import Tabling.Controls

Column {
    id: labelled

    property string name: ""
    property string label: ""
    property string text: ""
    property bool secret: false
    property bool wrong: false
    property bool passed: false
    property string call: ""  // where it becomes another one, and is not nothing, the cursor comes here
    signal edited(string text)
    signal accepted(Item following)
    signal departed()

    function begin() { line.forceActiveFocus(); }

    onCallChanged: if (call !== "") soon.restart()
    Component.onCompleted: if (call !== "") soon.restart()
    readonly property Timer soon: Timer {  // a page that is left takes it along
        interval: 0
        onTriggered: if (labelled.visible) labelled.begin()
    }

    spacing: 4

    Words {
        width: parent.width
        text: labelled.label
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    TextEntry {
        id: line
        objectName: labelled.name
        width: Math.min(parent.width, Math.round(520 * (1 + (Theme.factor - 1) * 0.5)))
        label: labelled.label
        text: labelled.text
        secret: labelled.secret
        selectable: true
        wrong: labelled.wrong
        passed: labelled.passed
        onEdited: (text) => labelled.edited(text)
        onAccepted: (following) => labelled.accepted(following)
        onDeparted: labelled.departed()
    }
}
