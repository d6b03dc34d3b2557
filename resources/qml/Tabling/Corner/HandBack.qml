// Whether the device may be handed back: only once nothing is left here that headquarters did not confirm.
import QtQuick
import Tabling
import Tabling.Controls

Words {
    required property CornerModel corner

    objectName: "hand_back"
    text: corner.emptied ? qsTr("Nothing is left on this device: it is safe to hand back.")
        : corner.signatures > 0 ? qsTr("%Ln signatures here are not confirmed by headquarters yet. Keep this device.", "", corner.signatures)
        : corner.damaged ? qsTr("A damaged journal is left on this device. Keep the device; call headquarters.")
        : qsTr("What was erased is still being cleared away. Keep this device, and look again in a minute.")
    color: corner.emptied ? Theme.good : Theme.watch
    font.weight: Font.DemiBold
}
