// A note that came out of sight, above or below what a page shows: its words stand at the edge until it is seen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

Rectangle {
    id: strip

    required property Page page
    property bool ready: false  // what a page says when it opens is no news
    property bool wrong: false
    // Whatever was touched is not covered by what came of it, also where it is gone by then.
    readonly property Item touched: Window.activeFocusItem
    property bool low: false
    property bool high: false
    onTouchedChanged: if (touched?.activeFocusOnTab) low = topOf(touched) > page.height / 2
    property string text: ""
    property Item note: null
    property bool done: false  // it was seen since
    readonly property bool apart: note !== null && note.visible
    readonly property bool seen: apart && sees(note, page.contentY, page.contentHeight)

    // Asked again with each place of the page.
    function sees(one: Item, _from: real, _whole: real): bool { return topOf(one) >= 0 && endOf(one) <= page.height; }
    function topOf(one: Item): real { return one.mapToItem(page, 0, 0).y; }
    function endOf(one: Item): real { return topOf(one) + one.height; }
    function show(): void { page.contentY = Math.min(page.furthest, Math.max(0, page.contentY + topOf(note) - 16)); }

    objectName: "unseen"
    z: 1
    height: row.height + 2 * Theme.between
    y: high ? 0 : page.height - height
    visible: apart && !done && !soon.running
    radius: Theme.radius
    color: wrong ? Theme.surface : Theme.tint
    border { width: 2; color: wrong ? Theme.wrong : Theme.edge }
    onSeenChanged: if (seen && !soon.running) done = true
    Component.onCompleted: ready = true

    Connections {
        target: Told
        enabled: strip.ready
        function onTold(note: Item, text: string, wrong: bool) { strip.hear(note, text, wrong); }
    }
    function hear(one: Item, words: string, amiss: bool): void {
        strip.note = one;
        strip.text = words;
        strip.wrong = amiss;
        strip.high = strip.low;
        strip.Accessible.announce(words, amiss ? Accessible.Assertive : Accessible.Polite);
        soon.restart();
    }
    Timer {  // once it is laid out
        id: soon
        interval: 50
        onTriggered: strip.done = strip.seen
    }
    Row {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.between }
        spacing: Theme.between

        Words {
            objectName: "unseen_text"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - there.width - parent.spacing
            text: strip.text
            color: strip.wrong ? Theme.wrong : Theme.ink
            Accessible.ignored: true  // it was announced, and stands in its place
        }
        ActionButton {
            id: there
            objectName: "unseen_show"
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            text: qsTr("Show it")
            Accessible.description: strip.text
            onClicked: strip.show()
        }
    }
}
