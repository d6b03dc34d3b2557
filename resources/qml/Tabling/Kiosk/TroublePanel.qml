// Something stood in the way of keeping a signature: calm words for the signer, what to do for a volunteer, the cause
// for staff.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

FocusScope {
    id: panel

    required property KioskModel kiosk
    readonly property int edge: height / Theme.factor < 450 ? Theme.margin : Theme.wideMargin
    readonly property bool atForm: kiosk.screen === "form"

    objectName: "trouble"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.scrim, 0.55)
        TapHandler { gesturePolicy: TapHandler.WithinBounds }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Math.max(640, Theme.measure))
        height: Math.min(parent.height - 2 * Theme.between, column.height + 2 * panel.edge)
        radius: Theme.radius
        color: Theme.page
        border { width: Theme.strong ? 2 : 0; color: Theme.line }

        Page {
            id: page
            anchors { fill: parent; margins: panel.edge; rightMargin: panel.edge - Theme.scrollBar }
            ground: Theme.page
            contentHeight: column.height

            Column {
                id: column
                anchors.left: parent.left
                width: page.width - Theme.scrollBar
                spacing: panel.edge / 2

                Words {
                    id: heading
                    width: parent.width
                    text: panel.atForm
                        ? qsTr("Your signature could not be saved.")
                        : qsTr("This kiosk is not ready yet.")
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
                Words {
                    width: parent.width
                    text: panel.atForm
                        ? qsTr("Please call a volunteer. What you typed is still here.")
                        : qsTr("Please call a volunteer.")
                    font.pixelSize: Theme.lead
                }
                Words {
                    objectName: "trouble_sentence"
                    width: parent.width
                    text: panel.kiosk.submission.trouble
                }
                StaffDetail {
                    objectName: "trouble_detail"
                    width: parent.width
                    detail: panel.kiosk.submission.detail
                }
                GridLayout {
                    width: parent.width
                    columns: width > 560 ? 2 : 1
                    columnSpacing: Theme.between
                    rowSpacing: Theme.between

                    ActionButton {
                        objectName: "try_again"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 200
                        kind: "main"
                        focus: true
                        text: qsTr("Try again")
                        onClicked: panel.kiosk.try_again()
                    }
                    ActionButton {
                        objectName: "return_to_form"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 200
                        visible: panel.atForm
                        text: qsTr("Back to my answers")
                        onClicked: panel.kiosk.submission.put_aside()
                    }
                }
            }
        }
    }
}
