// The hidden way in: hold the upper corner where a line ends (right, or left in a language read from the right).
import QtQuick
import Tabling

Item {
    id: spot

    required property CornerModel corner

    objectName: "corner_spot"
    width: 96
    height: 96

    TapHandler {
        // Held still is hard on a tablet in the hand: it may wander within the spot.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 1.5
        onLongPressed: spot.corner.knock()
    }
}
