// A page of volunteers or staff: a heading, what there is to see, and at the thumb's edge the way on and the way back.
import QtQuick
import QtQuick.Layouts
import Tabling

FocusScope {
    id: frame

    required property PageModel page
    property string kicker: ""
    property string footnote: ""  // what must not be overlooked when going on; never covered, nor scrolled away
    property int widest: 880
    readonly property int edge: width / Theme.factor >= 760 ? 64 : Theme.margin + Theme.gap
    // A low screen keeps its room for what is on it.
    readonly property int rim: height < 560 ? Theme.margin : Theme.wideMargin
    default property alias content: column.data

    // How wide a button is at least: no word is broken, and there are not many more lines than three.
    component Letters: FontMetrics {
        required property ActionButton button
        readonly property list<string> words: button.text.split(" ")
        // Both are asked again with another font, which a call alone does not bring about.
        readonly property real longest: font.pixelSize && Math.max(...words.map(word => advanceWidth(word)))
        readonly property real third: font.pixelSize && advanceWidth(button.text) / 3
        readonly property real least: Math.max(longest, third) + 2 * button.leftPadding

        font: button.font
    }

    function rise() { flickable.contentY = 0; }

    Page {
        id: flickable
        readonly property bool headed: true  // as long as a field is in sight with its label, its heading stays
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: unseen.top }
        contentHeight: column.height + 2 * frame.rim

        Column {
            id: column
            readonly property int wished: Math.round(frame.widest * Theme.factor)
            anchors.horizontalCenter: parent.horizontalCenter
            y: frame.rim - Theme.gap
            width: Math.min(wished, flickable.width - 2 * frame.edge)
            spacing: frame.height < 560 ? Theme.between + 4 : Theme.margin

            Column {
                width: parent.width
                spacing: 4

                Words {
                    width: parent.width
                    visible: frame.kicker !== ""
                    // In the direction of its reader: an event's name may begin in another.
                    text: (LayoutMirroring.enabled ? "\u200f" : "\u200e") + frame.kicker
                    color: Theme.quiet
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                }
                Words {
                    objectName: "page_title"
                    width: parent.width
                    text: frame.page.title
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
            }
        }
    }
    UnseenNote {
        id: unseen
        anchors { left: parent.left; right: parent.right; bottom: foot.top }
        page: flickable
        room: foot.y
    }
    Rectangle {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        // Between the two ways where there is room, else above them.
        readonly property real taken: back.implicitWidth + Math.max(280, main.implicitWidth) + 2 * Theme.margin
        readonly property bool between: note.implicitWidth <= column.width - taken
        readonly property real noted: note.visible && !between ? note.height + Theme.gap : 0
        height: buttons.visible ? noted + buttons.height + 2 * Theme.between : 0
        color: Theme.surface

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.border
            color: Theme.line
            visible: buttons.visible
        }
        Words {
            id: note
            objectName: "footnote"
            anchors { left: buttons.left; leftMargin: foot.between ? back.implicitWidth + Theme.margin : 0 }
            y: foot.between ? (foot.height - height) / 2 : Theme.gap
            width: foot.between ? Math.ceil(implicitWidth) : buttons.width
            visible: text !== ""
            text: frame.footnote
            font.weight: Font.DemiBold
        }
        Letters { id: backLetters; button: back }
        Letters { id: mainLetters; button: main }
        GridLayout {
            id: buttons
            readonly property bool onward: frame.page.mainText !== ""
            readonly property bool backward: frame.page.backText !== ""
            readonly property real backMost: width * 0.4
            readonly property real mainMost: width * (backward ? 0.6 : 1) - 2 * Theme.between
            // One above the other where either has too little.
            readonly property bool narrow: onward && backward
                && (backLetters.least > backMost || mainLetters.least > mainMost)
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors { leftMargin: (parent.width - column.width) / 2; rightMargin: anchors.leftMargin }
            anchors.bottomMargin: Theme.between
            visible: onward || backward
            columns: narrow ? 1 : 3
            columnSpacing: Theme.between
            rowSpacing: Theme.gap

            ActionButton {
                id: back
                // Whoever comes with keys to a page without a line or a choice begins at the way on.
                readonly property bool passedBy: buttons.onward && frame.page.mainEnabled && !frame.page.danger
                objectName: frame.page.backName
                Layout.fillHeight: !buttons.narrow
                Layout.fillWidth: buttons.narrow
                Layout.maximumWidth: buttons.onward && !buttons.narrow ? buttons.backMost : buttons.width
                visible: buttons.backward
                text: frame.page.backText
                onClicked: frame.page.back()
            }
            Item { Layout.fillWidth: true; Layout.preferredWidth: 0; visible: !buttons.narrow }
            ActionButton {
                id: main
                objectName: frame.page.mainName
                Layout.preferredWidth: Math.max(280, implicitWidth)
                Layout.fillWidth: buttons.narrow
                Layout.maximumWidth: buttons.narrow ? buttons.width : buttons.mainMost
                visible: buttons.onward
                kind: "main"
                danger: frame.page.danger
                text: frame.page.mainText
                enabled: frame.page.mainEnabled
                onClicked: frame.page.forth()
            }
        }
    }
}
