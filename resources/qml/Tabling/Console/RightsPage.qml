// Rights and age: who asks to be taken off, what is old and what keeps it, and who did what.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property RightsModel rights

    objectName: "rights_page"
    page: rights
    widest: 1040

    Notice {
        objectName: "rights_trouble"
        width: parent.width
        wrong: true
        text: view.rights.trouble
        detail: view.rights.detail
        onVisibleChanged: if (visible) view.rise()
    }
    RequestList {
        width: parent.width
        requests: view.rights.requests
    }
    OldData {
        width: parent.width
        retention: view.rights.retention
    }
    HoldList {
        width: parent.width
        retention: view.rights.retention
    }
    PageHeading {
        width: parent.width
        text: qsTr("Who did what")
    }
    Repeater {
        model: view.rights.log.lines

        ListedLine {
            required property var modelData
            required property int index
            objectName: "act_" + index
            width: parent.width
            text: modelData.text
            detail: modelData.detail
        }
    }
    ActionButton {
        objectName: "log_more"
        visible: view.rights.log.more
        text: qsTr("Show older acts")
        onClicked: view.rights.log.read_on()
    }
}
