// The volunteers' corner for the kiosk's window: the way in, the banner above every screen, and the pages over it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Corner

Item {
    id: pages

    required property CornerModel model
    property string begins: ""
    property bool triedOut: false
    readonly property bool open: model.page !== ""
    readonly property Component corner: Component { Corner { model: pages.model } }
    readonly property Component spot: Component { CornerSpot { corner: pages.model } }
    readonly property Component banner: Component {
        PracticeBanner {
            begins: pages.begins
            triedOut: pages.triedOut
            practising: pages.model.practice.on
            visible: practising || triedOut || begins !== ""
        }
    }
}
