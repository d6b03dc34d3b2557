// How the window looks, and the lock.
import QtQuick
import Tabling
import Tabling.Controls

Flow {
    id: aids

    required property ConsoleModel staff
    readonly property real abreast:  // how wide it is in one line
        larger.implicitWidth + contrast.implicitWidth + (lock.visible ? lock.implicitWidth : 0)

    ActionButton {
        id: larger
        objectName: "larger"
        always: true
        kind: "quiet"
        text: "Aa"
        Accessible.name: qsTr("Larger text")
        onClicked: aids.staff.interface.display.next_size()
    }
    ActionButton {
        id: contrast
        objectName: "contrast"
        always: true
        kind: "quiet"
        icon_: "contrast"
        Accessible.name: qsTr("Light, dark or strong contrast")
        onClicked: aids.staff.interface.display.next_contrast()
    }
    ActionButton {
        id: lock
        objectName: "lock"
        always: true
        leftPadding: Theme.between
        visible: aids.staff.open
        text: qsTr("Lock")
        Accessible.description: qsTr("Control and L")
        onClicked: aids.staff.lock()
    }
}
