// One fact about the device: what, how it is, and in a word whether somebody should look.
import QtQuick
import QtQuick.Layouts

GridLayout {
    id: line

    required property var modelData
    readonly property bool unknown: modelData.unknown === true
    readonly property string calm: unknown ? qsTr("Not known") : qsTr("Fine")
    readonly property color calmInk: unknown ? Theme.quiet : Theme.good
    readonly property bool abreast: width / Theme.factor >= 520

    columns: abreast ? 3 : 1
    columnSpacing: Theme.margin
    rowSpacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: [modelData.label, modelData.text, state_.text].join(", ")

    Words {
        Layout.preferredWidth: line.abreast ? Math.round(130 * Theme.factor) : line.width
        Layout.alignment: Qt.AlignTop
        text: line.modelData.label
        color: Theme.quiet
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    Words {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        text: line.modelData.text
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    Words {
        id: state_
        Layout.preferredWidth: line.abreast ? Math.round(120 * Theme.factor) : line.width
        Layout.alignment: Qt.AlignTop
        text: line.modelData.watch ? qsTr("Look at this") : line.calm
        color: line.modelData.watch ? Theme.watch : line.calmInk
        font.pixelSize: Theme.label
        font.weight: Font.Bold
        horizontalAlignment: line.abreast ? Text.AlignRight : Text.AlignLeft
        Accessible.ignored: true
    }
}
