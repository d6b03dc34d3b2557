// What runs beside the window, how far it is, and the way to stop it. Nobody has to wait for it.
import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: strip

    required property JobModel jobs

    visible: jobs.shown
    height: visible ? Math.max(Theme.finger, said.implicitHeight) + 2 * Theme.gap : 0
    color: Theme.surface

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 4
        color: Theme.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: strip.jobs.text

        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: parent.width * strip.jobs.share
            color: Theme.accent
        }
    }
    Words {
        id: said
        objectName: "job_text"
        anchors { left: parent.left; right: stop.left; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.between }
        text: strip.jobs.text
        font.pixelSize: Theme.label
    }
    ActionButton {
        id: stop
        objectName: "job_stop"
        always: true
        anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        text: strip.jobs.ended ? qsTr("Close") : qsTr("Stop")
        enabled: strip.jobs.stoppable || strip.jobs.ended
        onClicked: strip.jobs.ended ? strip.jobs.hear() : strip.jobs.stop()
    }
}
