// A box on paper as it was left: Space takes the next of what it can say, Return goes on.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

AbstractButton {
    id: box

    property string said: ""
    signal onward(Item following)

    implicitHeight: Math.max(Theme.finger, words.height + 2 * Theme.gap)
    hoverEnabled: false
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text + ": " + said
    Accessible.description: qsTr("Space changes it, Return goes on.")
    Keys.onReturnPressed: onward(nextItemInFocusChain())
    Keys.onEnterPressed: onward(nextItemInFocusChain())

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: box.activeFocus ? 3 : Theme.border
        border.color: box.activeFocus ? Theme.ink : Theme.edge
    }
    contentItem: Item {
        Column {
            id: words
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: 10; rightMargin: 10 }

            Words {
                width: parent.width
                text: box.text
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: box.said
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
