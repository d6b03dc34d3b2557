// Two people look at what goes out: what is in question, who approved it, and the second person's name.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: part

    required property ApprovalModel approval

    spacing: Theme.margin

    Words {
        width: parent.width
        text: qsTr("Two people look at it")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Repeater {
        model: part.approval.questions

        Words {
            required property string modelData
            width: part.width
            text: modelData
            color: Theme.watch
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    TickBox {
        objectName: "stands"
        width: parent.width
        visible: part.approval.questions.length > 0
        text: qsTr("I looked at each: the recipient is meant to read it as it stands.")
        ticked: part.approval.stands
        onAnswered: (ticked) => part.approval.tick_stands(ticked)
    }
    Words {
        objectName: "standing"
        width: parent.width
        text: part.approval.standing
        font.weight: Font.DemiBold
    }
    Words {
        width: parent.width
        visible: part.approval.open
        text: qsTr("Somebody else looks at every page and types their name here, or approves at their own computer.")
        color: Theme.quiet
    }
    LabelledEntry {
        name: "approver"
        width: parent.width
        visible: part.approval.open
        label: qsTr("Name of the second person")
        text: part.approval.approver
        onEdited: (text) => part.approval.type_approver(text)
        onAccepted: part.approval.approve()
    }
    ActionButton {
        objectName: "approve"
        visible: part.approval.open
        enabled: part.approval.approvable
        text: qsTr("I looked at these pages, and they may go out")
        onClicked: part.approval.approve()
    }
    TickBox {
        objectName: "alone"
        width: parent.width
        visible: part.approval.open
        text: qsTr("Nobody else can look. Deliver it all the same; the log will say so.")
        ticked: part.approval.alone
        onAnswered: (ticked) => part.approval.tick_alone(ticked)
    }
}
