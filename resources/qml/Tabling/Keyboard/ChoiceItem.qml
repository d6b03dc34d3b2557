// One language in the list that the globe key opens, by its own name.
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Tabling.Controls

SelectionListItem {
    id: item

    property string name: Facts.names[localeName] ?? displayName // qmllint disable unqualified

    objectName: "keyboard_" + localeName // qmllint disable unqualified
    width: 260
    height: Theme.finger
    Accessible.role: Accessible.Button
    Accessible.name: name

    Text {
        textFormat: Text.PlainText
        anchors { left: parent.left; right: parent.right; margins: Theme.margin; verticalCenter: parent.verticalCenter }
        text: item.name
        color: Theme.ink
        font.pixelSize: Math.min(Theme.label, 30)
        fontSizeMode: Text.HorizontalFit
        Accessible.ignored: true
    }
}
