// A line of a short list: what it is, more of it below, and one thing that can be done with it.
import QtQuick
import Tabling.Controls

Rectangle {
    id: line

    property string text: ""
    property string detail: ""
    property string action: ""
    property string actionName: ""
    property bool faded: false
    property bool ready: true
    property bool warned: false  // the detail asks before what cannot be done lightly
    signal acted()

    readonly property real beside: act.visible ? act.height : 0
    // Beside a wide button the words would have a narrow column. Beside a long question it stays where it was touched:
    // in the middle of one, or below, it could lie beyond the window.
    readonly property bool below: act.visible && !warned && act.implicitWidth > width * 0.45
    readonly property real middle: warned ? Theme.between : (height - act.height) / 2

    height: (below ? words.height + Theme.gap + beside : Math.max(words.height, beside)) + 2 * Theme.between
    radius: Theme.radius
    color: Theme.surface
    border { width: Theme.border; color: Theme.line }

    Column {
        id: words
        y: line.below ? Theme.between : (line.height - height) / 2
        anchors.left: parent.left
        anchors.right: act.visible && !line.below ? act.left : parent.right
        anchors { leftMargin: Theme.margin; rightMargin: Theme.between }

        Words {
            width: parent.width
            text: line.text
            color: line.faded ? Theme.quiet : Theme.ink
            font.weight: Font.DemiBold
            font.strikeout: line.faded
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: line.detail
            color: line.warned ? Theme.wrong : Theme.quiet
            font.pixelSize: Theme.label
        }
    }
    ActionButton {
        id: act
        objectName: line.actionName
        y: line.below ? line.height - height - Theme.between : line.middle
        anchors { right: parent.right; rightMargin: Theme.between }
        visible: line.action !== ""
        enabled: line.ready
        danger: line.warned
        text: line.action
        Accessible.description: line.text
        onClicked: line.acted()
    }
}
