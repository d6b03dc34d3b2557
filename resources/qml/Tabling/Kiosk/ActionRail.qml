// The thumb's edge: what is promised and the one thing to do, beside a wide page or below a tall one.
// Never the one without the other: where the keyboard leaves room for one answer only, both wait until it goes.
import QtQuick
import Tabling
import Tabling.Controls

Item {
    id: edge

    required property KioskModel kiosk
    required property bool wide  // whether there may be a rail
    required property real room  // pixels of height for a page and this
    property bool typing: false  // whether the keyboard is on screen
    property real least: 0  // pixels of height that a page above a bar needs then
    // It follows the choice: who is only counted does not read beside the button that their name goes.
    readonly property string promise: kiosk.form.naming.countOnly ? kiosk.words.onlyCounted : kiosk.words.promise
    property string notice: ""
    property string mainText: ""
    property string mainName: ""
    property bool mainEnabled: true
    readonly property bool beside: wide && rail.implicitHeight <= room
    readonly property bool below: !beside && (!typing || room - bar.implicitHeight >= least)
    readonly property real across: beside ? rail.width : 0  // what they take of the page's width
    readonly property real high: below ? bar.height : 0  // and of its height
    readonly property real spare: room - (beside ? rail.implicitHeight : high + least)  // what neither needs
    signal pressed()

    SideRail {
        id: rail
        visible: edge.beside
        enabled: visible
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.rail
        kiosk: edge.kiosk
        promise: edge.promise
        notice: edge.notice
        mainText: edge.mainText
        mainName: edge.mainName
        mainEnabled: edge.mainEnabled
        onPressed: edge.pressed()
    }
    BottomBar {
        id: bar
        visible: edge.below
        enabled: visible
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: implicitHeight
        most: edge.room / 2
        kiosk: edge.kiosk
        promise: edge.promise
        notice: edge.notice
        mainText: edge.mainText
        mainName: edge.mainName
        mainEnabled: edge.mainEnabled
        onPressed: edge.pressed()
    }
}
