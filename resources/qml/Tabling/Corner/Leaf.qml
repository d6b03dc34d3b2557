// One leaf of first start or corner: a heading, what there is to see, and at the thumb's edge the way on and the way back.
import QtQuick
import QtQuick.Layouts
import Tabling.Controls

FocusScope {
    id: leaf

    property string kicker: ""
    property string title: ""
    property string mainText: ""
    property string mainName: "main"
    property bool mainEnabled: true
    property string backText: ""
    property string backName: "back"
    property int widest: 880
    readonly property int edge: width / Theme.factor >= 760 ? 64 : Theme.margin + Theme.gap
    // A low screen keeps its room for what is on it.
    readonly property int rim: height < 560 ? Theme.margin : Theme.wideMargin
    default property alias content: column.data
    signal forth()
    signal back()

    function rise() { page.contentY = 0; }

    Page {
        id: page
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        contentHeight: column.height + 2 * leaf.rim

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            y: leaf.rim - Theme.gap
            width: Math.min(Math.round(leaf.widest * (1 + (Theme.factor - 1) * 0.5)), page.width - 2 * leaf.edge)
            spacing: Theme.margin

            Column {
                width: parent.width
                spacing: 4

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: leaf.kicker
                    color: Theme.quiet
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                }
                Words {
                    objectName: "leaf_title"
                    width: parent.width
                    text: leaf.title
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
            }
        }
    }
    Rectangle {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: buttons.visible ? buttons.height + 2 * Theme.between : 0
        color: Theme.surface

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.border
            color: Theme.line
            visible: buttons.visible
        }
        RowLayout {
            id: buttons
            anchors { left: parent.left; right: parent.right; leftMargin: (parent.width - column.width) / 2; rightMargin: anchors.leftMargin; verticalCenter: parent.verticalCenter }
            visible: leaf.backText !== "" || leaf.mainText !== ""
            spacing: Theme.between

            ActionButton {
                objectName: leaf.backName
                Layout.fillHeight: true
                Layout.maximumWidth: buttons.width * (leaf.mainText ? 0.4 : 1)
                visible: leaf.backText !== ""
                text: leaf.backText
                onClicked: leaf.back()
            }
            Item { Layout.fillWidth: true; Layout.preferredWidth: 0 }
            ActionButton {
                objectName: leaf.mainName
                Layout.preferredWidth: Math.max(280, implicitWidth)
                Layout.maximumWidth: buttons.width * (leaf.backText ? 0.6 : 1) - 2 * Theme.between
                visible: leaf.mainText !== ""
                kind: "main"
                text: leaf.mainText
                enabled: leaf.mainEnabled
                onClicked: leaf.forth()
            }
        }
    }
}
