// The campaign's picture. While nobody is there it drifts slowly to and fro behind its frame, to be seen from afar.
import QtQuick

Item {
    id: frame

    required property bool drifting
    readonly property int room: Math.round(Math.max(width, height) * 0.1)
    property real swing: 0
    // It is drawn once the frame has its place, and anew only where that grows by a whole step: each drawing takes a
    // third of a screen's time.
    readonly property bool placed: width > 1 && height > 1
    readonly property int step: 128

    clip: true
    onDriftingChanged: if (!drifting) swing = 0

    Image {
        width: frame.width + frame.room
        height: frame.height
        x: -frame.room * (1 - Math.cos(frame.swing)) / 2
        source: frame.placed ? "image://campaign/picture" : ""
        sourceSize: Qt.size(frame.step * Math.ceil(width / frame.step), frame.step * Math.ceil(height / frame.step))
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }
    // Twelve small steps a second, 40 s there and back: a tablet without a graphics chip draws only what moves.
    Timer {
        running: frame.drifting && frame.visible
        interval: 80
        repeat: true
        onTriggered: frame.swing = (frame.swing + Math.PI / 250) % (2 * Math.PI)
    }
}
