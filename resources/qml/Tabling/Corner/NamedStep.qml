// The end of a set-up from a stick: the name for the label, and the four words for headquarters.
import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: step

    required property FirstStartModel setup

    objectName: "named_step"
    page: setup.namedStep
    kicker: setup.campaign

    Words {
        objectName: "device_name"
        width: parent.width
        text: step.setup.namedStep.name
        font.pixelSize: Theme.display
        font.weight: Font.Bold
    }
    Words {
        width: parent.width
        text: qsTr("Put the label with this name on the device now.")
        font.pixelSize: Theme.lead
    }
    Words {
        objectName: "device_words"
        width: parent.width
        visible: text !== ""
        text: step.setup.namedStep.deviceWords
    }
    Helpline { width: parent.width; text: step.setup.helpline }
}
