// The on-screen keyboard: slides in under whatever is being typed into. Pages end where it begins: see `taken`.
import QtQuick
import Tabling
import Tabling.Controls

Item {
    id: keyboard

    required property KeyboardModel model
    // Qt's part takes 0.1 s to load, so the window asks for it when its first frame stands.
    property bool ready: true
    readonly property Panel panel: loader.item as Panel
    readonly property bool shown: panel !== null && panel.wanted && !model.resting
    readonly property real taken: shown ? panel.height : 0
    property real risen: shown ? 1 : 0
    // Of a wide window it may take a larger share than of a tall one.
    readonly property int share: width > height ? wideShare : tallShare
    readonly property int wideShare: Math.max(264, Math.min(360, Math.round(height * 0.36)))
    readonly property int tallShare: Math.max(300, Math.min(420, Math.round(height * 0.25)))

    onTakenChanged: model.roomChanged()

    Behavior on risen { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutCubic } }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Binding { target: Facts; property: "width"; value: Math.max(1, keyboard.width) }
    Binding { target: Facts; property: "height"; value: keyboard.share }
    Binding { target: Facts; property: "names"; value: keyboard.model.names }
    Binding { target: Facts; property: "composition"; value: keyboard.model.composition }

    Loader {
        id: loader
        active: keyboard.ready
        width: keyboard.width
        y: keyboard.height - keyboard.risen * height
        visible: keyboard.risen > 0
        enabled: keyboard.shown  // on its way out it lets touches through to what it uncovers
        Component.onCompleted: setSource("Panel.qml", { model: keyboard.model })
    }
}
