// A question in the middle of the screen, over everything: a heading, a sentence, and the answers as buttons.
import QtQuick

FocusScope {
    id: panel

    property string heading: ""
    property string text: ""
    property string textName: ""
    property bool opaque: false
    property int headingRole: Accessible.Heading
    default property alias answers: column.data
    readonly property int edge: height / Theme.factor < 450 ? Theme.margin : Theme.wideMargin

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    Rectangle {
        anchors.fill: parent
        color: panel.opaque ? Theme.page : Qt.alpha(Theme.scrim, 0.72)
        TapHandler { gesturePolicy: TapHandler.WithinBounds }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Math.max(560, Theme.measure))
        height: column.height + 2 * panel.edge
        radius: Theme.radius
        color: Theme.page
        border { width: Theme.strong || panel.opaque ? 2 : 0; color: Theme.line }

        Column {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: panel.edge }
            spacing: panel.edge / 2

            Words {
                width: parent.width
                text: panel.heading
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                role: panel.headingRole
            }
            Words {
                objectName: panel.textName
                width: parent.width
                visible: text !== ""
                text: panel.text
                font.pixelSize: Theme.lead
            }
        }
    }
}
