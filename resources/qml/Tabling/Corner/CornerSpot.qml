// The hidden way in: hold the upper corner where a line ends (right, or left in a language read from the right). By
// keys it is the last stop of the welcome, and seen while it has the focus.
import QtQuick
import Tabling
import Tabling.Controls

Item {
    id: spot

    required property CornerModel corner

    objectName: "corner_spot"
    width: 96
    height: 96
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("For volunteers")
    Accessible.focusable: true
    Accessible.onPressAction: corner.knock()
    Keys.onReturnPressed: corner.knock()
    Keys.onEnterPressed: corner.knock()

    Ring { anchors.margins: 8; shown: spot.activeFocus }
    TapHandler {
        // Held still is hard on a tablet in the hand: it may wander within the spot.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 1.5
        onLongPressed: spot.corner.knock()
    }
}
