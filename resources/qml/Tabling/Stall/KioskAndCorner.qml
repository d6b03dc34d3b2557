// The kiosk with the volunteers' corner behind it: neither knows the other.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Corner
import Tabling.Kiosk

Kiosk {
    id: window

    required property CornerModel corner

    overlaid: corner.page !== ""
    overlay: Component { Corner { model: window.corner } }
    spot: Component { CornerSpot { corner: window.corner } }
    banner: Component { PracticeBanner { visible: window.corner.practice.on } }
}
