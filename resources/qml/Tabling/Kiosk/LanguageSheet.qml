// All languages on offer, each by its own name, for a bar too narrow to hold them.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property InterfaceSettingsModel shown: kiosk.interface

    objectName: "language_sheet"
    name: "language"
    widest: 460
    title: qsTr("Language")
    closeText: qsTr("Close")
    onClosed: kiosk.close_sheet()

    Connections {
        target: sheet.shown
        function onLanguageChanged() { sheet.closed(); }
    }

    Page {
        id: page
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin }
        focus: true
        contentHeight: column.height + Theme.margin

        Column {
            id: column
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            spacing: Theme.between

            Repeater {
                model: sheet.shown.languages

                TickBox {
                    required property var modelData
                    objectName: "language_" + modelData.code
                    width: column.width
                    focus: ticked
                    text: modelData.name
                    oneOfSeveral: true
                    ticked: modelData.code === sheet.shown.language
                    onAnswered: sheet.shown.choose_language(modelData.code)
                }
            }
        }
    }
}
