// A text in our type: wraps, mirrors with the language, reads aloud as what it is.
import QtQuick

Text {
    property int role: Accessible.StaticText

    color: Theme.ink
    font.pixelSize: Theme.body
    // Fixed, because the typefaces of other scripts bring very different lines of their own.
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * (font.pixelSize >= Theme.title ? Theme.tightLeading : Theme.leading))
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: role
    Accessible.name: text
}
