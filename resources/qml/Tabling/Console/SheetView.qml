// A page as it will be printed, and the way to the next one; read aloud as what stands on it.
import QtQuick
import QtQuick.Window
import Tabling
import Tabling.Controls

Column {
    id: view

    required property DocumentPagesModel sheets

    spacing: Theme.between

    Flow {
        width: parent.width
        spacing: Theme.between

        ActionButton {
            objectName: "previous_sheet"
            text: qsTr("Page before")
            enabled: !view.sheets.first
            onClicked: view.sheets.previous()
        }
        ActionButton {
            objectName: "next_sheet"
            text: qsTr("Next page")
            enabled: !view.sheets.last
            onClicked: view.sheets.next()
        }
        Words {
            objectName: "sheet_number"
            height: Math.max(Theme.finger, implicitHeight)
            text: view.sheets.text
            verticalAlignment: Text.AlignVCenter
        }
    }
    Rectangle {
        width: Math.min(view.width, 900)
        height: Math.round(width * view.sheets.ratio)
        anchors.horizontalCenter: parent.horizontalCenter
        color: "white"
        border { width: Theme.border; color: Theme.line }

        Image {
            objectName: "sheet"
            anchors { fill: parent; margins: Theme.border }
            source: view.sheets.source
            sourceSize.width: Math.round(width * Screen.devicePixelRatio)
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: view.sheets.text
            Accessible.description: view.sheets.words
        }
    }
}
