// Help: whom to call, then what to do when.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property HelpModel help

    objectName: "help_page"
    page: help

    Words {
        objectName: "helpline"
        width: parent.width
        visible: text !== ""
        text: view.help.helpline
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Repeater {
        model: view.help.answers

        Column {
            id: answer
            required property var modelData
            width: parent.width
            spacing: 4

            Words {
                width: parent.width
                text: answer.modelData.heading
                font.weight: Font.Bold
                role: Accessible.Heading
            }
            Words { width: parent.width; text: answer.modelData.text }
        }
    }
}
