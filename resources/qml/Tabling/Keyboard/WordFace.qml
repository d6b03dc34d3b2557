// A key with a letter, a sign or a short word on it; in its corner what holding it offers first.
import QtQuick
import Tabling.Controls

KeyFace {
    id: face

    readonly property string letter: control ? control.displayText : ""

    spoken: letter

    Text {
        id: word
        anchors.centerIn: parent
        text: face.control && face.control.uppercased ? face.letter.toUpperCase() : face.letter
        color: face.ink
        font.pixelSize: Math.min(Theme.lead + 3, Math.round(face.height * 0.5), Math.round(face.width / Math.max(1.2, text.length * 0.8)))
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    Text {
        id: held
        anchors { right: parent.right; top: parent.top; rightMargin: Facts.gap / 2 + 5; topMargin: Facts.gap / 2 + 1 }
        visible: face.control !== null && face.control.smallTextVisible && (face.width - word.width) / 2 >= held.width + held.anchors.rightMargin
        text: face.control ? (face.control.uppercased ? face.control.smallText.toUpperCase() : face.control.smallText) : ""
        color: face.filled ? Theme.page : Theme.quiet
        font.pixelSize: 16
        Accessible.ignored: true
    }
}
