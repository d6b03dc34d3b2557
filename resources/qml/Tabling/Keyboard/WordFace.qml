// A key with a letter, a sign or a short word on it; in its corner what holding it offers first.
import QtQuick
import Tabling.Controls

KeyFace {
    id: face

    readonly property string letter: control ? control.displayText : ""
    readonly property string small: control ? control.smallText : ""
    readonly property bool capital: control !== null && control.uppercased
    readonly property int fitting: Math.round(width / Math.max(1.2, word.text.length * 0.8))

    spoken: letter

    Text {
        id: word
        textFormat: Text.PlainText
        anchors.centerIn: parent
        width: Math.min(implicitWidth, face.width - 3 * Facts.gap)  // a letter of Arabic may be wider than it is high
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 16
        horizontalAlignment: Text.AlignHCenter
        text: face.capital ? face.letter.toUpperCase() : face.letter
        color: face.ink
        font.pixelSize: Math.min(Theme.lead + 3, Math.round(face.height * 0.5), face.fitting)
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    Text {
        id: held
        textFormat: Text.PlainText
        anchors { right: parent.right; top: parent.top; rightMargin: Facts.gap / 2 + 5; topMargin: Facts.gap / 2 + 1 }
        readonly property bool fits: (face.width - word.width) / 2 >= width + anchors.rightMargin
        visible: face.control !== null && face.control.smallTextVisible && fits
        text: face.capital ? face.small.toUpperCase() : face.small
        color: face.filled ? Theme.page : Theme.quiet
        font.pixelSize: Math.round(16 * (1 + (Theme.factor - 1) * 0.4))
        Accessible.ignored: true
    }
}
