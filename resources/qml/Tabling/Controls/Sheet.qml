// Something laid over the screen from its end edge, full height; the rest waits behind it.
import QtQuick

FocusScope {
    id: sheet

    property alias title: heading.text
    property string closeText: ""
    property int widest: 640
    property string name: ""
    property real veil: 0.55
    default property alias content: body.data
    signal closed()

    anchors.fill: parent
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.scrim, sheet.veil)
        TapHandler { onTapped: sheet.closed() }
    }

    Rectangle {
        id: panel
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: Math.min(parent.width, Math.round(sheet.widest * (1 + (Theme.factor - 1) * 0.5)))
        color: Theme.page
        border.width: Theme.strong ? 2 : 0
        border.color: Theme.line

        TapHandler { gesturePolicy: TapHandler.WithinBounds }

        Item {
            id: head
            anchors { top: parent.top; left: parent.left; right: parent.right; margins: Theme.margin }
            height: Math.max(heading.implicitHeight, close.implicitHeight)

            Words {
                id: heading
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                anchors { right: close.left; rightMargin: Theme.between }
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                role: Accessible.Heading
            }
            ActionButton {
                id: close
                objectName: sheet.name + "_close"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                kind: "quiet"
                icon_: "close"
                text: sheet.closeText
                onClicked: sheet.closed()
            }
        }
        Item {
            id: body
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors { top: head.bottom; topMargin: Theme.between }
        }
    }
}
