// The code by which somebody can take their signature back: large, spaced, and from the left in every language.
import QtQuick
import QtQuick.Layouts
import Tabling.Controls

Column {
    id: card

    required property string code
    property bool abreast: false  // what it is and the code itself, in one line
    property bool explained: true
    readonly property string explanation: qsTr("Write it down or take a picture: it is shown only once. "
        + "With this code and your name you can take your signature back.")

    spacing: Theme.gap

    GridLayout {
        width: parent.width
        columns: card.abreast ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        Words {
            Layout.fillWidth: !card.abreast
            text: qsTr("Your code")
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: letters.height + 2 * Theme.gap
            radius: Theme.radius
            color: Theme.surface
            border { width: Math.max(2, Theme.border); color: Theme.accent }

            Text {
                id: letters
                objectName: "code"
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.between
                text: card.code
                color: Theme.ink
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                font.letterSpacing: Math.round(Theme.title * 0.12)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.lead
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                // Letter by letter, as it has to be written down.
                Accessible.description: text.split("").join(" ")
            }
        }
    }
    Words {
        width: parent.width
        visible: card.explained
        text: card.explanation
    }
}
