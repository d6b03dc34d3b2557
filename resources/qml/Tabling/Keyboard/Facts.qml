pragma Singleton
// What style and layouts have to know and Qt does not hand them: the room there is, and what languages call themselves.
import QtQuick
import Tabling

QtObject {
    property real width: 1280
    property real height: 300
    property var names: ({})
    property CompositionModel composition: null

    readonly property int gap: 6
    readonly property int bar: 60
}
