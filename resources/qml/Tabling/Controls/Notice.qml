// A sentence that somebody must not miss: amiss (`wrong`), or only worth knowing; with a detail for staff.
import QtQuick

Rectangle {
    id: notice

    property string heading: ""
    property string text: ""
    property alias detail: more.detail
    property bool wrong: false
    readonly property color ink: wrong ? Theme.wrong : Theme.ink
    readonly property int usualBorder: Theme.strong ? Theme.border : 0

    onTextChanged: if (text !== "") Told.told(notice, text, wrong)
    visible: text !== "" || heading !== ""
    height: column.height + 2 * Theme.margin
    radius: Theme.radius
    color: wrong ? Theme.surface : Theme.tint
    border.width: wrong ? 2 : usualBorder
    border.color: wrong ? Theme.wrong : Theme.line

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap

        Words {
            width: parent.width
            visible: text !== ""
            text: notice.heading
            color: notice.ink
            font.weight: Font.Bold
            role: notice.wrong ? Accessible.AlertMessage : Accessible.StaticText
        }
        Words {
            objectName: notice.objectName + "_sentence"
            width: parent.width
            visible: text !== ""
            text: notice.text
            color: notice.heading ? Theme.ink : notice.ink
            role: notice.wrong ? Accessible.AlertMessage : Accessible.StaticText
        }
        StaffDetail {
            id: more
            objectName: notice.objectName + "_detail"
            width: parent.width
        }
    }
}
