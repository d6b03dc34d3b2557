// A part of a page: its heading, a sentence, what is typed and touched, and what came of it.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: frame

    required property PagePart part
    property string name: ""
    property string heading: ""
    property string told: ""
    default property alias content: inner.data

    spacing: Theme.between

    PageHeading {
        objectName: frame.name + "_heading"
        width: parent.width
        text: frame.heading
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: frame.told
    }
    Notice {
        objectName: frame.name + "_note"
        width: parent.width
        text: frame.part.note
    }
    Column {
        id: inner
        width: parent.width
        spacing: Theme.between
    }
}
