// The head of a column: by it the list is sorted, and by the same again the other way round.
import QtQuick
import QtQuick.Controls.Basic
import Tabling.Controls

AbstractButton {
    id: head

    required property var modelData

    implicitHeight: Math.max(48, Math.round(2 * Theme.label))
    implicitWidth: label.implicitWidth + leftPadding + rightPadding
    leftPadding: 0
    rightPadding: Math.max(Theme.between, Theme.label)
    hoverEnabled: false
    text: modelData.text
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Sort: %1").arg(text)
    Accessible.description: modelData.sorted ? qsTr("sorted by this") : ""
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: head.down ? Theme.tint : "transparent"

        Ring { shown: head.visualFocus }
    }
    contentItem: Words {
        id: label
        text: head.text + (head.modelData.sign ? " " + head.modelData.sign : "")
        color: head.modelData.sorted ? Theme.ink : Theme.quiet
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
