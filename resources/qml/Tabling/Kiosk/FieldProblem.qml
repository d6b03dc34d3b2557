// What to do about an answer, at the answer.
import QtQuick
import Tabling.Controls

Item {
    id: problem

    property string text: ""

    visible: text !== ""
    implicitHeight: words.implicitHeight

    Icon {
        id: sign
        anchors { left: parent.left; top: parent.top; topMargin: 3 }
        name: "attention"
        color: Theme.wrong
    }
    Words {
        id: words
        anchors { left: sign.right; leftMargin: Theme.gap; right: parent.right }
        text: problem.text
        color: Theme.wrong
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        role: Accessible.AlertMessage
    }
}
