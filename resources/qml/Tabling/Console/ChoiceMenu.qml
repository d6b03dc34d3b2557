// A menu of which one choice stands in its line: opened by touch, Space or Return, gone through with the arrows.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

ComboBox {
    id: menu

    property string label: ""
    readonly property real tallest: Math.max(200, Window.height * 0.6)

    implicitHeight: Math.max(Theme.finger, line.implicitHeight + 2 * Theme.gap)
    leftPadding: 16
    rightPadding: 16 + sign.width
    font.pixelSize: Theme.label
    hoverEnabled: false
    wheelEnabled: false
    Accessible.role: Accessible.ComboBox
    Accessible.name: label + ", " + displayText
    Keys.onReturnPressed: popup.open()
    Keys.onEnterPressed: popup.open()

    background: Rectangle {
        radius: Theme.radius
        color: menu.down ? Theme.tint : Theme.surface
        border.width: Theme.border
        border.color: Theme.edge

        Ring { shown: menu.visualFocus }
    }
    indicator: Icon {
        id: sign
        anchors { right: parent.right; rightMargin: Theme.between; verticalCenter: parent.verticalCenter }
        name: "forward"
        rotation: 90
    }
    contentItem: Words {
        id: line
        text: menu.displayText
        font.pixelSize: Theme.label
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
    delegate: ItemDelegate {
        id: choice

        required property string modelData
        required property int index

        objectName: "menu_choice"
        width: ListView.view.width
        height: Math.max(48, said.implicitHeight + 2 * Theme.gap)
        highlighted: menu.highlightedIndex === index
        hoverEnabled: false
        Accessible.name: modelData

        background: Rectangle {
            color: Theme.surface

            Rectangle {
                visible: choice.highlighted
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: 6
                color: Theme.accent
            }
        }
        contentItem: Words {
            id: said
            text: choice.modelData
            font.pixelSize: Theme.label
            font.weight: choice.highlighted ? Font.DemiBold : Font.Normal
            leftPadding: Theme.gap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    popup: Popup {
        y: menu.height
        width: menu.width
        height: Math.min(list.contentHeight + 2, menu.tallest)
        padding: 1
        margins: Theme.gap

        background: Rectangle {
            radius: 4
            color: Theme.surface
            border { width: 2; color: Theme.edge }
        }
        contentItem: ListView {
            id: list
            clip: true
            model: menu.delegateModel
            currentIndex: menu.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds

            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }
        }
    }
}
