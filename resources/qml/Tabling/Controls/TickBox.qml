// A box with its words: nobody but the signer ticks it.
import QtQuick
import QtQuick.Controls.Basic

AbstractButton {
    id: box

    property string hint: ""
    property bool ticked: false
    property bool wrong: false
    property bool oneOfSeveral: false
    readonly property color frame: ticked ? Theme.accent : Theme.edge
    signal answered(bool ticked)

    implicitHeight: Math.max(Theme.finger, words.implicitHeight + 2 * Theme.between)
    implicitWidth: 300
    hoverEnabled: false
    Accessible.role: oneOfSeveral ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: text
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: ticked
    onClicked: answered(!ticked)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Ring { shown: box.visualFocus }
    }

    contentItem: Item {
        Rectangle {
            id: square
            width: Math.max(32, Math.round(Theme.label * 1.4))
            height: width
            y: words.y + Math.round((Theme.label * 1.4 - height) / 2)
            anchors.left: parent.left
            radius: box.oneOfSeveral ? width / 2 : 6
            color: box.ticked ? Theme.accent : Theme.surface
            border.width: box.wrong ? 3 : 2
            border.color: box.wrong ? Theme.wrong : box.frame

            Icon {
                anchors.centerIn: parent
                name: "tick"
                side: Math.round(square.width * 0.8)
                visible: box.ticked
                color: Theme.overAccent
            }
        }
        Words {
            id: words
            anchors { left: square.right; leftMargin: 14; right: parent.right; verticalCenter: parent.verticalCenter }
            text: box.text
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }
    }
}
