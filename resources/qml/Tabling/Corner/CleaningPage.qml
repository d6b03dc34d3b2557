// The screen may be wiped: nothing here can be touched, and it counts down to the people who sign.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property ScreenCleaningModel cleaning

    objectName: "cleaning_page"
    page: cleaning

    Words {
        width: parent.width
        text: qsTr("No touch does anything until the count is over. Then people can sign again.")
        font.pixelSize: Theme.lead
    }
    Words {
        objectName: "cleaning_left"
        width: parent.width
        text: view.cleaning.left.toLocaleString(Qt.locale(), "f", 0)
        font.pixelSize: Theme.display * 3
        font.weight: Font.Bold
        role: Accessible.StaticText
    }
}
