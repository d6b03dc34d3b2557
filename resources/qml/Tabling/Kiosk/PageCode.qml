// The campaign's page as a code to scan, black on white in every contrast, and as an address to type.
import QtQuick
import Tabling.Controls

Item {
    id: card

    required property string page
    required property int side

    height: Math.max(code.height, words.height)

    Image {
        id: code
        objectName: "page_code"
        anchors.left: parent.left
        source: "image://code/page"
        sourceSize.width: card.side
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code to scan with a phone. It opens %1").arg(card.page)
    }
    Column {
        id: words
        anchors { left: code.right; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.margin
        spacing: Theme.gap

        Words {
            width: parent.width
            text: qsTr("Follow the campaign")
            font.weight: Font.Bold
            role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: qsTr("Scan this with your phone.")
            font.pixelSize: Theme.note
        }
        Words {
            width: parent.width
            // It may break after a slash: there stands a space without width.
            text: card.page.replace("https://", "").replace(/\//g, "/\u200b")
            color: Theme.quiet
            font.pixelSize: Theme.note
            // An address runs from the left; alignment is mirrored, hence "right".
            horizontalAlignment: LayoutMirroring.enabled ? Text.AlignRight : Text.AlignLeft
        }
    }
}
