// The kiosk with the volunteers' corner behind it: neither knows the other.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling.Kiosk

Kiosk {
    id: window

    // It comes when the first frame stands. By no type, and its pages by their file's name: none is read before.
    property var corner: null
    readonly property var pages: later.item

    onCornerChanged: later.setSource("CornerPages.qml", { model: corner })

    overlaid: pages?.open ?? false
    overlay: pages?.corner ?? null
    spot: pages?.spot ?? null
    banner: pages?.banner ?? null

    Binding { target: window.pages; property: "begins"; value: window.kiosk.submission.begins }
    Binding { target: window.pages; property: "triedOut"; value: window.kiosk.triedOut }
    Loader { id: later; asynchronous: true }
}
