// The on-screen keyboard: slides in under whatever is being typed into. Pages end where it begins: see `taken`.
import QtQuick
import Tabling
import Tabling.Controls

Item {
    id: keyboard

    required property KeyboardModel model
    // Qt's part takes 0.1 s to load: it is read once the window has stood for a while, or at once for whoever types
    // before; `ready`: its first frame stands.
    property bool ready: true
    property bool asked: false
    readonly property bool typing: (Window.activeFocusItem as TextInput) !== null
    // For what its keys are laid out. That takes longer than all the rest of a screen, so while nobody sees them they
    // follow another language or a turned window once that rests.
    readonly property string wanted: [width, share, model.layout].join()
    property size room: Qt.size(1, 1)
    property string layout: ""
    readonly property Panel panel: loader.item as Panel
    readonly property bool shown: panel !== null && panel.wanted && !model.resting
    readonly property real taken: shown ? panel.height : 0
    property real risen: shown ? 1 : 0
    // Of a wide window it may take a larger share than of a tall one.
    readonly property int share: width > height ? wideShare : tallShare
    readonly property int wideShare: Math.max(264, Math.min(360, Math.round(height * 0.36)))
    readonly property int tallShare: Math.max(300, Math.min(420, Math.round(height * 0.25)))

    function follow() { room = Qt.size(Math.max(1, width), share); layout = model.layout; }

    onTakenChanged: model.roomChanged()
    onTypingChanged: if (typing) asked = true
    onAskedChanged: follow()
    onShownChanged: if (shown) follow()
    onWantedChanged: shown ? follow() : rest.restart()

    Timer {
        id: rest
        interval: 2000
        running: keyboard.ready
        onTriggered: { keyboard.asked = true; keyboard.follow(); }
    }

    Behavior on risen { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutCubic } }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Binding { target: Facts; property: "width"; value: keyboard.room.width }
    Binding { target: Facts; property: "height"; value: keyboard.room.height }
    Binding { target: Facts; property: "names"; value: keyboard.model.names }
    Binding { target: Facts; property: "composition"; value: keyboard.model.composition }

    Binding { target: loader.item; property: "layout"; value: keyboard.layout; when: loader.item }

    Loader {
        id: loader
        active: keyboard.ready && keyboard.asked
        width: keyboard.room.width
        y: keyboard.height - keyboard.risen * height
        visible: keyboard.risen > 0
        enabled: keyboard.shown  // on its way out it lets touches through to what it uncovers
        Component.onCompleted: setSource("Panel.qml", { model: keyboard.model })
    }
}
