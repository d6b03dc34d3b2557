// Somebody wants to be taken off again: asks name and code, and says the same whether they fit or not.
import QtQuick
import Tabling
import Tabling.Controls

Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property WithdrawalRequestModel request: kiosk.takeBack
    readonly property bool asked: request.answer !== ""
    readonly property string passedOn: qsTr("Your request is saved. Only %1 can read it.").arg(kiosk.words.organisation)
    readonly property string practised: qsTr("That was practice: nothing was saved.")

    objectName: "take_back_sheet"
    name: "take_back"
    title: qsTr("Take my signature back")
    closeText: qsTr("Close")
    onClosed: kiosk.close_sheet()

    Page {
        id: page
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin }
        contentHeight: (sheet.asked ? done.height : asking.height) + Theme.margin

        Column {
            id: asking
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            visible: !sheet.asked
            spacing: Theme.between

            Words {
                width: parent.width
                text: qsTr("Nobody at this table can see who signed. %1 looks for your signature and takes it off "
                    + "its list.").arg(sheet.kiosk.words.organisation)
            }
            Notice {
                objectName: "take_back_trouble"
                width: parent.width
                wrong: true
                heading: qsTr("Your request could not be saved. Please call a volunteer.")
                text: sheet.request.trouble
                visible: text !== ""
            }
            Words {
                width: parent.width
                topPadding: Theme.gap
                text: name.label
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
            }
            Column {  // kept together in sight
                width: parent.width
                spacing: Theme.between

                TextEntry {
                    id: name
                    objectName: "take_back_name"
                    width: parent.width
                    focus: true
                    label: qsTr("Your name, as you signed")
                    hint: sheet.request.nameProblem
                    wrong: hint !== ""
                    text: sheet.request.name
                    onEdited: (text) => sheet.request.type_name(text)
                    onAccepted: (following) => following.forceActiveFocus(Qt.TabFocusReason)
                }
                FieldProblem {
                    objectName: "problem_take_back_name"
                    width: parent.width
                    text: sheet.request.nameProblem
                }
            }
            Words {
                width: parent.width
                topPadding: Theme.gap
                text: code.label
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
            }
            Column {  // kept together in sight
                width: parent.width
                spacing: Theme.between

                TextEntry {
                    id: code
                    objectName: "take_back_code"
                    anchors.left: parent.left
                    width: Math.min(parent.width, Math.round(Theme.measure / 2))
                    label: qsTr("The code you were shown")
                    hint: sheet.request.codeProblem
                    wrong: hint !== ""
                    longest: 40
                    fromLeft: true
                    inputHints: Qt.ImhPreferUppercase | Qt.ImhLatinOnly
                    text: sheet.request.code
                    onEdited: (text) => sheet.request.type_code(text)
                    onAccepted: sheet.request.send()
                }
                FieldProblem {
                    objectName: "problem_take_back_code"
                    width: parent.width
                    text: sheet.request.codeProblem
                }
            }
            ActionButton {
                objectName: "take_back_send"
                width: parent.width
                kind: "main"
                text: qsTr("Ask to be taken off")
                onClicked: sheet.request.send()
            }
            Words {
                width: parent.width
                text: qsTr("Without the code:") + "\n" + sheet.kiosk.words.withdrawal
                color: Theme.quiet
                font.pixelSize: Theme.note
            }
        }
        Column {
            id: done
            objectName: "take_back_done"
            anchors.left: parent.left
            width: page.width - Theme.scrollBar
            visible: sheet.asked
            spacing: Theme.margin

            Words {
                objectName: "take_back_answer"
                width: parent.width
                text: sheet.request.answer === "practice" ? sheet.practised : sheet.passedOn
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                role: Accessible.AlertMessage
            }
            Words {
                width: parent.width
                text: qsTr("If name and code are those of a signature, it is taken off the list within 30 days. "
                    + "Nobody can tell you here whether they are.")
            }
            Words { width: parent.width; text: sheet.kiosk.words.withdrawal; color: Theme.quiet }
            ActionButton {
                objectName: "take_back_end"
                anchors.left: parent.left
                kind: "main"
                text: qsTr("Done")
                onClicked: sheet.kiosk.leave()
                onVisibleChanged: if (visible) forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }
}
