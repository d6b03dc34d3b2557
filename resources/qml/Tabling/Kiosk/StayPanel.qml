// Nobody touched anything for a while: asks who is there, and says what becomes of what they typed. Who asks for more
// time has it, and what they typed is covered meanwhile.
import QtQuick
import Tabling
import Tabling.Controls

QuestionPanel {
    id: panel

    required property KioskModel kiosk
    readonly property PresenceModel presence: kiosk.presence
    readonly property bool begun: kiosk.form.begun || kiosk.takeBack.begun
    readonly property string clearing: qsTr("What you typed will be cleared in %Ln seconds.", "", presence.countdown)
    readonly property string ending: qsTr("In %Ln seconds the start page comes back.", "", presence.countdown)
    readonly property string warning: begun ? clearing : ending
    readonly property string waiting: begun ? qsTr("What you typed is covered until you come back.") : ""

    objectName: "stay_panel"
    headingRole: Accessible.AlertMessage
    heading: presence.pressing ? qsTr("Are you still there?") : qsTr("Take your time.")
    text: presence.pressing ? warning : waiting
    textName: "countdown"
    opaque: presence.resting

    ActionButton {
        id: stay
        objectName: "stay"
        width: parent.width
        kind: "main"
        focus: true
        text: panel.presence.pressing ? qsTr("I am here") : qsTr("Go on")
        onClicked: panel.kiosk.touched()
    }
    ActionButton {
        objectName: "more_time"
        width: parent.width
        visible: panel.presence.pressing
        text: qsTr("I need more time")
        onClicked: panel.presence.give_time()
        onVisibleChanged: if (!visible) stay.forceActiveFocus(focusReason)
    }
}
