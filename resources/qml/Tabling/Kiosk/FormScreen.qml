// The form: who gets the list, what is needed, what may be given after it, the promise beside the button.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: screen

    required property KioskModel kiosk
    required property bool wide
    required property bool typing
    readonly property FormModel form: kiosk.form
    // Where the keyboard leaves little room, the bar above and the heading wait until it goes.
    readonly property bool low: rail.spare < top.height + (Theme.tallScript ? 2 * Theme.label : 0)
    // An answer and what to do about it stand above the keyboard: in two lines, in narrow windows in four.
    readonly property int lines: width / Theme.factor < 360 ? 8 : 5
    readonly property int edge: rail.beside && page.width > Theme.measure ? 48 : Theme.margin + Theme.gap
    // A large screen has room for what nobody has to give beside what is needed.
    readonly property real broad: page.width - 2 * edge
    readonly property bool abreast: optional.asked && broad - edge >= 960 * Theme.factor

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
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom }
        anchors { rightMargin: rail.across; bottomMargin: rail.high }
        contentHeight: columns.height + 2 * Theme.margin

        Grid {
            id: columns
            readonly property real needed: screen.abreast ? Math.round((width - columnSpacing) * 0.56) : width
            anchors { left: parent.left; leftMargin: Math.max(screen.edge, (page.width - width) / 2) }
            y: 2 * Theme.gap
            width: screen.abreast ? screen.broad : Math.min(Math.max(Theme.measure, 720), screen.broad)
            columns: screen.abreast ? 2 : 1
            columnSpacing: screen.edge
            rowSpacing: Theme.margin

            Column {
                width: columns.needed
                spacing: Theme.margin

                Words {
                    width: parent.width
                    visible: !screen.low
                    text: qsTr("Your signature")
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
                BeforeYouSign {
                    width: parent.width
                    words: screen.kiosk.words
                }
                RequiredFields {
                    width: parent.width
                    kiosk: screen.kiosk
                    apart: Window.height < 640 ? Theme.between : Theme.margin  // all that is missing is to be in sight
                    focus: true
                }
            }
            Column {
                width: screen.abreast ? columns.width - columns.columnSpacing - columns.needed : columns.width
                spacing: Theme.margin

                OptionalFields {
                    id: optional
                    width: parent.width
                    kiosk: screen.kiosk
                    parted: !screen.abreast
                }
                Words {
                    width: parent.width
                    visible: !screen.form.naming.countOnly  // what is included of others is not of whoever only counts
                    text: screen.kiosk.words.deliveryNote
                    color: Theme.quiet
                    font.pixelSize: Theme.note
                }
                ActionButton {
                    objectName: "read"
                    anchors.left: parent.left
                    width: Math.min(parent.width, implicitWidth)
                    text: qsTr("Read the petition")
                    onClicked: screen.kiosk.read()
                }
            }
        }
    }
    ActionRail {
        id: rail
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom }
        kiosk: screen.kiosk
        wide: screen.wide
        room: screen.height
        typing: screen.typing
        least: Theme.finger + (screen.lines + (optional.offering ? 4 : 0)) * Theme.label
        notice: screen.form.problemCount > 0 ? qsTr("Please check %Ln answers", "", screen.form.problemCount) : ""
        mainText: screen.kiosk.submission.waiting ? qsTr("One moment…") : qsTr("Add my signature")
        mainName: "add_signature"
        mainEnabled: !screen.kiosk.submission.waiting
        onPressed: screen.kiosk.add_signature()
    }
}
