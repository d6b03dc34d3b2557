// Have the screen read aloud: headphones first, a volume of its own, and a way to stop.
import QtQuick
import Tabling
import Tabling.Controls

Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property ListenToScreenModel listening: kiosk.listening

    objectName: "listen_sheet"
    name: "listen"
    veil: 0.12
    widest: 460
    title: qsTr("Read aloud")
    closeText: qsTr("Close")
    onClosed: kiosk.close_sheet()

    Page {
        id: page
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin }
        contentHeight: column.height + Theme.margin

        Column {
            id: column
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            spacing: Theme.margin

            Words {
                width: parent.width
                text: qsTr("Ask a volunteer for headphones. Then nobody else hears what is read. "
                    + "What you type is never read aloud.")
            }
            ActionButton {
                objectName: "listen_headphones"
                width: parent.width
                kind: "main"
                focus: true
                visible: !sheet.listening.speaking
                text: qsTr("I have headphones on")
                onClicked: sheet.listening.start(true)
            }
            ActionButton {
                objectName: "listen_openly"
                width: parent.width
                visible: !sheet.listening.speaking
                text: qsTr("Read without headphones")
                onClicked: sheet.listening.start(false)
            }
            ActionButton {
                objectName: "listen_stop"
                width: parent.width
                kind: "main"
                visible: sheet.listening.speaking
                icon_: "close"
                text: qsTr("Stop reading aloud")
                onClicked: sheet.listening.stop()
            }
            Words {
                objectName: "listen_volume"
                width: parent.width
                text: qsTr("Volume: %1 of 10").arg(sheet.listening.volume.toLocaleString(Qt.locale(), "f", 0))
                font.weight: Font.DemiBold
            }
            Flow {
                width: parent.width
                spacing: Theme.between

                ActionButton {
                    objectName: "listen_quieter"
                    text: qsTr("Quieter")
                    enabled: sheet.listening.volume > 1
                    onClicked: sheet.listening.change_volume(-1)
                }
                ActionButton {
                    objectName: "listen_louder"
                    text: qsTr("Louder")
                    enabled: sheet.listening.volume < 10
                    onClicked: sheet.listening.change_volume(1)
                }
            }
        }
    }
}
