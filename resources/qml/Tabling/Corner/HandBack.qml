// Whether the device may be handed back: only once nothing is left here that headquarters did not confirm.
import QtQuick
import Tabling
import Tabling.Controls

Words {
    required property DeviceStateModel figures

    objectName: "hand_back"
    text: figures.handBack
    color: figures.emptied ? Theme.good : Theme.watch
    font.weight: Font.DemiBold
}
