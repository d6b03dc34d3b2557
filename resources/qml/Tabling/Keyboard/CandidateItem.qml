// One of the words that what was typed so far may stand for.
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Tabling.Controls

SelectionListItem {
    id: item

    // Roles of Qt's model: SelectionListItem reads its own `index` the same way, which required properties would take
    // away.
    property string word: display // qmllint disable unqualified

    objectName: "candidate_" + word
    width: Math.max(Facts.bar, Math.ceil(label.implicitWidth) + 2 * Theme.margin)
    Accessible.role: Accessible.Button
    Accessible.name: word

    Text {
        id: label
        textFormat: Text.PlainText
        anchors.centerIn: parent
        text: item.word
        color: Theme.ink
        font.pixelSize: Math.min(Theme.lead + 3, 38)
        Accessible.ignored: true
    }
}
