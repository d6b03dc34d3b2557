// A line to type in. It learns nothing, keeps no menu and offers no drag: the next signer finds an empty line.
import QtQuick

FocusScope {
    id: entry

    property string text: ""
    property string label: ""
    property string hint: ""
    property bool wrong: false
    property bool fromLeft: false
    property bool secret: false
    property bool selectable: false
    property bool passed: false  // keys begin with what follows it
    property int inputHints: 0
    property int longest: 400
    signal made(line: TextInput)
    signal edited(string text)
    signal departed()
    signal accepted(Item following)

    readonly property color frame: input.activeFocus ? Theme.ink : Theme.edge
    readonly property bool empty: input.text === "" && input.preeditText === ""

    // Keys that came to somebody else, who hands them on.
    function write(text: string) { input.forceActiveFocus(); input.insert(input.length, text); edited(input.text); }

    // In tall writing as high when empty as when not: what stands below must not move with the first letter.
    readonly property real tallest: Theme.tallScript ? Math.ceil(2.2 * Theme.body) : 0
    implicitHeight: Math.max(Theme.finger, Math.round(Math.max(input.implicitHeight, tallest) + 2 * Theme.gap))
    activeFocusOnTab: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: entry.wrong || input.activeFocus ? 3 : Theme.border
        border.color: entry.wrong ? Theme.wrong : entry.frame

        Ring { shown: input.activeFocus && entry.wrong }
    }

    TextInput {
        id: input
        objectName: entry.objectName + "_input"
        readonly property bool passedBy: entry.passed
        anchors { fill: parent; leftMargin: 16; rightMargin: 16 }
        focus: true
        activeFocusOnTab: true
        clip: true
        color: Theme.ink
        font.pixelSize: Theme.body
        selectionColor: Theme.accent
        selectedTextColor: Theme.overAccent
        selectByMouse: entry.selectable
        echoMode: entry.secret ? TextInput.Password : TextInput.Normal
        maximumLength: entry.longest
        verticalAlignment: TextInput.AlignVCenter
        // Addresses and numbers run from the left in every language, and alignment is mirrored: hence "right".
        horizontalAlignment: entry.fromLeft && LayoutMirroring.enabled ? TextInput.AlignRight : TextInput.AlignLeft
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | entry.inputHints
        Accessible.role: Accessible.EditableText
        Accessible.name: entry.label
        Accessible.description: entry.hint
        // A line is laid out in its direction when its text changes: so the text comes after whoever sets that.
        Component.onCompleted: { entry.made(input); text = Qt.binding(() => entry.text); }
        onTextEdited: entry.edited(text)
        onActiveFocusChanged: if (!activeFocus) entry.departed()
        onAccepted: entry.accepted(nextItemInFocusChain())
    }
}
