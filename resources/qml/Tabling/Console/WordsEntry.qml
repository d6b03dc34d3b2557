// Many words to type in, over as many lines as they take; Tab goes on, as in a line.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

Column {
    id: entry

    property string name: ""
    property string label: ""
    property string hint: ""
    property string text: ""
    property int lines: 4
    property bool wrong: false
    property bool titled: true
    property string call: ""  // where it becomes another one, and is not nothing, the cursor comes here
    readonly property color frame: area.activeFocus ? Theme.ink : Theme.edge
    signal edited(string text)
    signal departed()

    function begin() { area.forceActiveFocus(); }

    onCallChanged: if (call !== "") soon.restart()
    Component.onCompleted: if (call !== "") soon.restart()
    readonly property Timer soon: Timer {  // a page that is left takes it along
        interval: 0
        onTriggered: if (entry.visible) entry.begin()
    }

    spacing: 4

    Words {
        width: parent.width
        visible: entry.titled
        text: entry.label
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    TextArea {
        id: area
        objectName: entry.name + "_input"
        width: parent.width
        height: Math.max(implicitHeight, Math.round(entry.lines * Theme.body * Theme.leading) + 2 * padding)
        padding: Theme.between
        color: Theme.ink
        font.pixelSize: Theme.body
        selectionColor: Theme.accent
        selectedTextColor: Theme.overAccent
        selectByMouse: true
        wrapMode: TextArea.Wrap
        textFormat: TextArea.PlainText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.name: entry.label
        Accessible.description: entry.hint
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Component.onCompleted: text = Qt.binding(() => entry.text)
        onActiveFocusChanged: if (!activeFocus) entry.departed()
        onTextChanged: if (activeFocus && text !== entry.text) entry.edited(text)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: area.activeFocus || entry.wrong ? 3 : Theme.border
            border.color: entry.wrong ? Theme.wrong : entry.frame
        }
    }
}
