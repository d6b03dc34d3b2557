// The place of one of the four words: its number while it is empty, then the word, which a touch takes back.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

AbstractButton {
    id: place

    required property int number
    required property string word
    readonly property bool filled: word !== ""
    readonly property string figure: number.toLocaleString(Qt.locale(), "f", 0)

    objectName: "picked_" + number
    implicitHeight: Math.max(Theme.finger, words.implicitHeight + 2 * Theme.gap)
    enabled: filled
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: filled ? qsTr("Word %1: %2").arg(figure).arg(word) : figure
    Accessible.description: filled ? qsTr("Touch to take it back") : ""
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: place.filled ? Theme.surface : "transparent"
        border.width: place.filled ? 2 : 1
        border.color: place.filled ? Theme.ink : Theme.edge

        Ring { shown: place.visualFocus }
    }
    contentItem: Words {
        id: words
        text: place.word || place.figure
        color: place.filled ? Theme.ink : Theme.quiet
        font.pixelSize: Theme.lead
        font.weight: place.filled ? Font.Bold : Font.Normal
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
