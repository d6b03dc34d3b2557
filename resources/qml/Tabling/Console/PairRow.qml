// One field of both signatures, one under the other in its column; where they differ it is marked, not by colour alone.
import QtQuick
import Tabling.Controls

Rectangle {
    id: row

    required property var modelData
    readonly property string first: modelData.one || qsTr("nothing")
    readonly property string second: modelData.other || qsTr("nothing")

    height: Math.max(one.implicitHeight, other.implicitHeight, label.implicitHeight) + 2 * Theme.gap
    radius: 4
    color: modelData.differs ? Theme.tint : "transparent"
    border { width: modelData.differs ? Theme.border : 0; color: Theme.edge }
    Accessible.role: Accessible.Row
    Accessible.name: [modelData.label, first, modelData.differs ? qsTr("differs") : "", second].join(", ")

    Words {
        id: label
        anchors { left: parent.left; leftMargin: Theme.between; verticalCenter: parent.verticalCenter }
        width: parent.width * 0.2
        text: row.modelData.label
        color: Theme.quiet
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    Words {
        id: one
        anchors { left: label.right; leftMargin: Theme.between; verticalCenter: parent.verticalCenter }
        width: parent.width * 0.34
        text: row.modelData.one || "—"
        font.weight: row.modelData.differs ? Font.Bold : Font.Normal
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
    Words {
        id: mark
        anchors { left: one.right; verticalCenter: parent.verticalCenter }
        width: parent.width * 0.06
        text: row.modelData.sign
        color: row.modelData.differs ? Theme.watch : Theme.quiet
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    Words {
        id: other
        anchors { left: mark.right; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.rightMargin: Theme.between
        text: row.modelData.other || "—"
        font.weight: row.modelData.differs ? Font.Bold : Font.Normal
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
}
