// Something asked apart from signing, in a step of its own: what is asked, by whom, and two equal answers.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property ConsentRequestsModel requests: kiosk.form.requests
    readonly property ConsentModel consent: requests.put
    readonly property string contact: [consent.requester].concat(kiosk.words.contact).join(" · ")
    readonly property bool fits: question.height <= page.most
    // In the largest type a question that is to lie whole before somebody is more than a small screen holds. Then it is
    // set as large as it fits, frame by frame, and not below half as large again as usual.
    property real share: 1
    readonly property bool shrinks: share * Theme.factor > 1.5

    function makeFit() { shrinks ? shrink() : requests.answer(false); }
    function shrink() { share -= 0.05; question.forceLayout(); }

    objectName: "consent_sheet"
    name: "consent"
    widest: 820
    title: qsTr("One more question")
    closeText: qsTr("Back")
    onClosed: kiosk.close_sheet()

    // Seen is what lay whole before the signer. What cannot is not asked: the signature goes on without it.
    Connections {
        target: sheet.Window.window
        enabled: !sheet.consent.seen
        function onAfterAnimating() { sheet.fits ? sheet.consent.look(question) : sheet.makeFit(); }
    }

    Page {
        id: page
        objectName: "consent_page"
        readonly property real most: parent.height - answers.height - 2 * Theme.margin
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        height: Math.min(most, question.height)
        contentHeight: question.height

        Column {
            id: question
            objectName: "consent_" + sheet.consent.name
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            spacing: Theme.between

            Words {
                width: parent.width
                text: sheet.consent.text
                font.pixelSize: Math.round(Theme.lead * sheet.share)
            }
            Words {
                width: parent.width
                text: sheet.contact
                color: Theme.quiet
                font.pixelSize: Math.round(Theme.note * sheet.share)
            }
            Words {
                width: parent.width
                text: qsTr("Your signature counts just the same either way.")
                font.pixelSize: Math.round(Theme.body * sheet.share)
            }
            ActionButton {
                objectName: visible ? "listen_consent" : ""
                anchors.left: parent.left
                visible: sheet.kiosk.listening.offered
                kind: "quiet"
                icon_: "aloud"
                text: qsTr("Read aloud")
                onClicked: sheet.kiosk.listening.start(false)
            }
        }
    }
    Row {
        id: answers
        anchors { left: parent.left; right: parent.right; top: page.bottom; margins: Theme.margin }
        spacing: Theme.between

        Repeater {
            model: [
                { name: "consent_yes", text: qsTr("Yes"), yes: true },
                { name: "consent_no", text: qsTr("No, thank you"), yes: false }
            ]

            ActionButton {
                required property var modelData
                objectName: modelData.name
                width: (answers.width - answers.spacing) / 2
                height: Math.max(Theme.action, implicitHeight)
                text: modelData.text
                enabled: sheet.consent.seen
                onClicked: sheet.requests.answer(modelData.yes)
            }
        }
    }
}
