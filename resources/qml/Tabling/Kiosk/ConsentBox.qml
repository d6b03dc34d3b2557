// A request apart from signing: its own box, who asks and how to reach them.
import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: box

    required property ConsentModel consent
    required property WordsModel words

    implicitHeight: column.implicitHeight + 2 * Theme.between
    height: implicitHeight
    radius: Theme.radius
    color: Theme.tint
    border.width: Theme.strong ? Theme.border : 0
    border.color: Theme.line

    Column {
        id: column
        x: Theme.margin
        y: Theme.between
        width: parent.width - 2 * Theme.margin

        TickBox {
            objectName: "consent_" + box.consent.name
            width: parent.width
            text: box.consent.text
            ticked: box.consent.ticked
            onAnswered: (ticked) => box.consent.tick(ticked)
        }
        Words {
            width: parent.width
            text: [box.consent.requester].concat(box.words.contact).join(" · ")
            color: Theme.quiet
            font.pixelSize: Theme.small
        }
    }
}
