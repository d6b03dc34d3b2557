// Who sees what, whole: the promise (above it what holds for whoever is only counted), the privacy text, and who
// answers for it. Readable with no network.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property CampaignWordsModel words: kiosk.words
    readonly property bool onlyCounted: kiosk.form.naming.countOnly
    readonly property var controller: [words.organisation].concat(words.contact)
    readonly property var facts: [
        { heading: qsTr("What is delivered"), text: words.deliveryNote },
        { heading: qsTr("Where your details go"), text: words.transfers },
        { heading: qsTr("How long they are kept"), text: words.retention },
        { heading: qsTr("If you change your mind"), text: words.withdrawal },
        { heading: qsTr("Who is responsible for your details"), text: controller.join("\n") }
    ]

    objectName: "privacy_sheet"
    Keys.forwardTo: [page]  // the arrows scroll, whichever button has the focus
    name: "privacy"
    widest: 820
    title: qsTr("Who sees what")
    closeText: qsTr("Close")
    onClosed: kiosk.close_sheet()

    Page {
        id: page
        objectName: "privacy_page"
        read: true
        anchors { fill: parent; leftMargin: Theme.margin + Theme.gap; rightMargin: Theme.margin + Theme.gap }
        focus: true
        contentHeight: text.height + Theme.wideMargin

        Column {
            id: text
            anchors.left: parent.left
            width: Math.min(page.width - Theme.margin, Theme.measure)
            spacing: Theme.margin + Theme.gap

            Words {
                objectName: "privacy_promise"
                width: parent.width
                text: sheet.onlyCounted ? sheet.words.onlyCounted : sheet.words.promise
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
            }
            Words {
                objectName: "privacy_for_everybody"
                width: parent.width
                visible: sheet.onlyCounted
                text: qsTr("The text below is for everybody. Your details are not among those that the recipient gets.")
            }
            Words { width: parent.width; visible: sheet.onlyCounted; text: sheet.words.promise }
            Repeater {
                model: sheet.words.privacy
                SectionView {
                    width: text.width
                }
            }
            Repeater {
                model: sheet.facts
                Column {
                    id: fact
                    required property var modelData
                    width: text.width
                    spacing: Theme.gap
                    Words {
                        width: parent.width
                        text: fact.modelData.heading
                        font.weight: Font.Bold
                        role: Accessible.Heading
                    }
                    Words { width: parent.width; text: fact.modelData.text }
                }
            }
            ActionButton {
                objectName: "take_back"
                anchors.left: parent.left
                width: Math.min(parent.width, implicitWidth)
                text: qsTr("Take my signature back")
                onClicked: sheet.kiosk.open_sheet("take_back")
            }
        }
    }
}
