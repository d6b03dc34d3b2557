// The form: what is needed first, what may be given after it, the promise beside the button.
import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property bool wide
    readonly property FormModel form: kiosk.form
    // The keyboard below and the practice mark above leave room for one answer: the bar waits until either goes.
    readonly property bool low: height < 300
    readonly property int edge: wide ? 64 : Theme.margin + Theme.gap

    objectName: "form"
    focus: true

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: screen.low ? -height : 0 }
        visible: !screen.low
        kiosk: screen.kiosk
    }
    Page {
        id: page
        objectName: "form_page"
        anchors { left: parent.left; top: top.bottom }
        anchors.right: screen.wide ? rail.left : parent.right
        anchors.bottom: screen.wide ? parent.bottom : rail.top
        contentHeight: column.height + 2 * Theme.wideMargin

        Column {
            id: column
            anchors { left: parent.left; leftMargin: screen.edge }
            y: Theme.wideMargin - Theme.gap
            width: Math.min(Math.max(Theme.measure, 720), page.width - 2 * screen.edge)
            spacing: Theme.margin

            Words {
                width: parent.width
                text: qsTr("Your signature")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                role: Accessible.Heading
            }
            FormFields {
                width: parent.width
                kiosk: screen.kiosk
                models: screen.form.groups.names
                startsHere: true
            }
            TickBox {
                objectName: "single_name"
                width: parent.width
                visible: screen.form.naming.singleNameOffered
                text: qsTr("I have one name")
                ticked: screen.form.naming.singleName
                onAnswered: (ticked) => screen.form.naming.say_single_name(ticked)
            }
            FormFields {
                width: parent.width
                kiosk: screen.kiosk
                models: screen.form.groups.otherRequired
            }
            TickBox {
                objectName: "count_only"
                width: parent.width
                visible: screen.form.naming.countOnlyOffered
                text: qsTr("Count me, but do not print my name")
                ticked: screen.form.naming.countOnly
                onAnswered: (ticked) => screen.form.naming.ask_count_only(ticked)
            }
            AgeStatement {
                width: parent.width
                form: screen.form
            }
            OptionalFields {
                width: parent.width
                kiosk: screen.kiosk
            }
            Words {
                width: parent.width
                visible: !screen.wide
                text: screen.kiosk.words.deliveryNote
                color: Theme.quiet
                font.pixelSize: Theme.small
            }
            Flow {
                width: parent.width
                spacing: Theme.between

                ActionButton {
                    objectName: "read"
                    text: qsTr("Read the petition")
                    onClicked: screen.kiosk.read()
                }
                ActionButton {
                    objectName: visible ? "who_sees_what" : ""
                    visible: !screen.wide
                    text: qsTr("Who sees what")
                    onClicked: screen.kiosk.open_sheet("privacy")
                }
            }
        }
    }
    ActionRail {
        id: rail
        anchors { right: parent.right; bottom: parent.bottom }
        height: screen.wide ? parent.height - top.y - top.height : implicitHeight
        low: screen.height / Theme.factor < 220
        kiosk: screen.kiosk
        wide: screen.wide
        telling: true
        notice: screen.form.problemCount > 0 ? qsTr("%Ln answers still need you", "", screen.form.problemCount) : ""
        mainText: screen.kiosk.submission.waiting ? qsTr("One moment…") : qsTr("Add my signature")
        mainName: "add_signature"
        mainEnabled: !screen.kiosk.submission.waiting
        onPressed: screen.kiosk.add_signature()
    }
}
