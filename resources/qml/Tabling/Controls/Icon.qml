// One drawing of resources/icons in a colour of the theme. Pictures that point somewhere turn with the language.
import QtQuick

Image {
    required property string name
    property color color: Theme.ink
    property bool pointing: false
    property int side: Math.round(Theme.body * 1.2)

    source: "image://icon/" + name + "/" + color.toString().slice(1)
    sourceSize: Qt.size(side, side)
    width: side
    height: side
    mirror: pointing && LayoutMirroring.enabled
    Accessible.ignored: true
}
