// A heading or a paragraph of a text: touched, it is what the recipient is asked; a later one may be its end.
import QtQuick
import QtQuick.Controls.Basic
import Tabling
import Tabling.Controls

Item {
    id: row

    required property CampaignFormModel form
    required property int index
    readonly property var part: form.petition.rows[index]
    readonly property string text: part?.text ?? ""
    readonly property bool signed: part?.signed ?? false

    height: Math.max(chosen.implicitHeight, end.visible ? end.height : 0)

    Connections {
        target: row.form
        function onPointed(line: string) { if (line === chosen.objectName) chosen.forceActiveFocus(Qt.TabFocusReason); }
    }
    AbstractButton {
        id: chosen
        objectName: "part_" + row.index
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        anchors.right: end.visible ? end.left : parent.right
        anchors.rightMargin: end.visible ? Theme.gap : 0
        implicitHeight: Math.max(Theme.finger, words.height + 2 * Theme.gap)
        hoverEnabled: false
        text: qsTr("This is what the recipient is asked: %1").arg(row.text)
        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: row.signed
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: row.form.petition.choose(row.index)

        background: Rectangle {
            radius: Theme.radius
            color: row.signed || chosen.down ? Theme.tint : Theme.surface
            border { width: Theme.border; color: Theme.line }

            Rectangle {
                visible: row.signed
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: 6
                color: Theme.accent
            }
            Ring { shown: chosen.visualFocus }
        }
        contentItem: Item {
            Column {
                id: words
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                anchors { leftMargin: Theme.margin; rightMargin: Theme.between }

                Words {
                    width: parent.width
                    text: row.text
                    font.weight: (row.part?.heading ?? false) ? Font.Bold : Font.Normal
                    maximumLineCount: 4
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: row.part?.said ?? ""
                    color: Theme.quiet
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    ActionButton {
        id: end
        objectName: "end_" + row.index
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: row.part?.ends ?? false
        kind: "quiet"
        text: qsTr("Up to here")
        Accessible.description: row.text
        onClicked: row.form.petition.end(row.index)
    }
}
