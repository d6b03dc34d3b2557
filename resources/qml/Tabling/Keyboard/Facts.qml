pragma Singleton
// What style and layouts have to know and Qt does not hand them: the room there is, and what languages call themselves.
import QtQuick

QtObject {
    property real width: 1280
    property real height: 300
    property var names: ({})

    readonly property int gap: 6
    readonly property int bar: 60
}
