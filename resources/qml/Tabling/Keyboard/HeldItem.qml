// One of the letters that holding a key offers.
import QtQuick
import Tabling.Controls

Item {
    id: item

    property string letter: model.text // qmllint disable unqualified
    property bool chosen: ListView.isCurrentItem

    width: Facts.bar
    height: Facts.bar

    Text {
        textFormat: Text.PlainText
        anchors.centerIn: parent
        text: item.letter
        color: item.chosen ? Theme.overAccent : Theme.ink
        font.pixelSize: Theme.lead + 1
        font.weight: Font.Medium
    }
}
