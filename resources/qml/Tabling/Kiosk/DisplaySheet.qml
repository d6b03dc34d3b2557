// Easier to read: text size, contrast and motion, seen at once on the screen beside.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property DisplaySettings display: kiosk.interface.display
    readonly property var contrasts: [
        { name: "usual", text: qsTr("Usual") },
        { name: "black_on_white", text: qsTr("Black on white") },
        { name: "white_on_black", text: qsTr("White on black") }
    ]

    objectName: "display_sheet"
    name: "display"
    veil: 0.12
    widest: 460
    title: qsTr("Easier to read")
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

            Words { width: parent.width; text: qsTr("Text size"); font.weight: Font.DemiBold; role: Accessible.Heading }
            Row {
                spacing: Theme.gap
                Repeater {
                    model: sheet.display.factors
                    Chip {
                        required property real modelData
                        required property int index
                        objectName: "text_size_" + index
                        text: "A"
                        Accessible.name: qsTr("%1 percent").arg(Math.round(modelData * 100))
                        font.pixelSize: Math.round(22 * modelData)
                        implicitHeight: 72
                        implicitWidth: 72
                        chosen: sheet.display.factor === modelData
                        onClicked: sheet.display.enlarge(modelData)
                    }
                }
            }
            Words { width: parent.width; text: qsTr("Contrast"); font.weight: Font.DemiBold; role: Accessible.Heading }
            Repeater {
                model: sheet.contrasts
                TickBox {
                    required property var modelData
                    objectName: "contrast_" + modelData.name
                    width: column.width
                    text: modelData.text
                    oneOfSeveral: true
                    ticked: sheet.display.contrast === modelData.name
                    onAnswered: sheet.display.choose_contrast(modelData.name)
                }
            }
            Words { width: parent.width; text: qsTr("Movement"); font.weight: Font.DemiBold; role: Accessible.Heading }
            TickBox {
                objectName: "calm"
                width: column.width
                text: qsTr("Nothing moves by itself")
                ticked: sheet.display.calm
                onAnswered: (ticked) => sheet.display.choose_calm(ticked)
            }
        }
    }
}
