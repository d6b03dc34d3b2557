// The screen may be wiped: nothing here can be touched, and it counts down to the people who sign.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property WipingModel wiping

    objectName: "wiping_page"
    page: wiping

    Words {
        width: parent.width
        text: qsTr("No touch does anything until the count is over. Then people can sign again.")
        font.pixelSize: Theme.lead
    }
    Words {
        objectName: "wiping_left"
        width: parent.width
        text: view.wiping.left.toLocaleString(Qt.locale(), "f", 0)
        font.pixelSize: Theme.display * 3
        font.weight: Font.Bold
        role: Accessible.StaticText
    }
}
