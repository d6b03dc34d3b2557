// A note that came out of sight, above or below what a page shows: its words stand at the foot of it until it is seen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

Rectangle {
    id: strip

    required property Page page
    required property real room  // how high the page is without this
    property bool ready: false  // what a page says when it opens is no news
    property bool wrong: false
    property string text: ""
    property Item note: null
    property bool done: false  // it was seen since
    readonly property bool apart: note !== null && note.visible
    readonly property bool seen: apart && sees(note, page.contentY, page.contentHeight)
    readonly property Item touched: Window.activeFocusItem

    // Asked again with each place of the page.
    function sees(one: Item, _from: real, _whole: real): bool { return topOf(one) >= 0 && ends(one); }
    function fills(one: Item): bool { return one.height > room - 16 && topOf(one) <= 16; }  // as much as goes in
    function ends(one: Item): bool { return endOf(one) <= room || fills(one); }
    function topOf(one: Item): real { return one.mapToItem(page, 0, 0).y; }
    function endOf(one: Item): real { return topOf(one) + one.height; }
    function show(): void { page.contentY = Math.min(page.furthest, Math.max(0, page.contentY + topOf(note) - 16)); }

    objectName: "unseen"
    height: visible ? row.height + 2 * Theme.between : 0
    visible: apart && !done && !soon.running
    color: wrong ? Theme.surface : Theme.tint
    onSeenChanged: if (seen && !soon.running) now.restart()
    Component.onCompleted: ready = true

    Connections {
        target: Told
        enabled: strip.ready
        function onTold(note: Item, text: string, wrong: bool) { strip.hear(note, text, wrong); strip.announce(); }
    }
    function hear(of: Item, said: string, bad: bool): void { note = of; text = said; wrong = bad; soon.restart(); }
    function announce(): void { Accessible.announce(text, wrong ? Accessible.Assertive : Accessible.Polite); }
    // What was touched last stays in sight above it.
    readonly property bool covers: visible && touched !== null && topOf(touched) < room && endOf(touched) > page.height
    onCoversChanged: if (covers) now.restart()
    readonly property int faded: 40  // at the end of a page, where more follows
    function hidden(): real { return endOf(touched) - page.height + faded; }
    function uncover(): void { page.contentY = Math.min(page.furthest, page.contentY + hidden()); }

    Timer {  // once it is laid out
        id: soon
        interval: 50
        onTriggered: strip.done = strip.seen
    }
    Timer {  // not while the place of either is worked out
        id: now
        interval: 0
        onTriggered: { if (strip.seen) strip.done = true; if (strip.covers) strip.uncover(); }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 2
        color: strip.wrong ? Theme.wrong : Theme.edge
    }
    Row {
        id: row
        x: (parent.width - width) / 2
        y: Theme.between
        width: Math.min(Math.round(880 * Theme.factor), parent.width - 2 * Theme.margin)
        spacing: Theme.between

        Words {
            objectName: "unseen_text"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - there.width - parent.spacing
            text: strip.text
            // No more than a third of the page: what one is asked about, and the way to it, stay in sight.
            maximumLineCount: Math.max(2, Math.floor(strip.room / 3 / lineHeight))
            elide: Text.ElideRight
            color: strip.wrong ? Theme.wrong : Theme.ink
            Accessible.ignored: true  // it was announced, and stands in its place
        }
        ActionButton {
            id: there
            objectName: "unseen_show"
            always: true
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Show it")
            Accessible.description: strip.text
            onClicked: strip.show()
        }
    }
}
