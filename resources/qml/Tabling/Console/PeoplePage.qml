// People: one search box, what to look at alone, and the table of everybody.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: view

    required property PeopleModel people
    readonly property bool abreast: width / Theme.factor >= 820
    readonly property int edge: width / Theme.factor >= 760 ? 40 : Theme.margin

    // On a low screen what narrows the list is out of the way until it is asked for: people come first.
    readonly property bool low: height / Theme.factor < 460
    readonly property bool offering: !low || folded.chosen
    readonly property int half: Math.floor((choices.width - choices.spacing) / 2)

    property TextInput searched: null

    objectName: "people_page"

    Timer {  // whom one looked for before is typed over
        interval: 0
        running: true
        onTriggered: view.searched?.selectAll()
    }

    // Scrolls where the window is too low for all that narrows the list in large letters.
    Page {
        id: above
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.min(contentHeight, unseen.y)
        contentHeight: head.y + head.height

        Column {
            id: head
            x: view.edge
            y: Theme.margin
            width: above.width - 2 * view.edge
            spacing: Theme.between

            Item {
                readonly property bool fits: title.implicitWidth + Theme.margin + count.implicitWidth <= width
                width: parent.width
                height: fits ? Math.max(title.height, count.height) : title.height + count.height
                visible: !view.low || !folded.chosen

                Words {
                    id: title
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    objectName: "page_title"
                    text: view.people.title
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    role: Accessible.Heading
                }
                Words {
                    id: count
                    objectName: "people_count"
                    anchors.right: parent.right
                    y: parent.fits ? title.baselineOffset - baselineOffset : title.height
                    width: parent.fits ? Math.ceil(implicitWidth) : parent.width
                    text: view.people.count
                    color: Theme.quiet
                    font.pixelSize: Theme.label
                }
            }
            Notice {
                objectName: "people_trouble"
                width: parent.width
                wrong: true
                text: view.people.trouble
                detail: view.people.detail
            }
            Flow {
                id: choices
                width: parent.width
                spacing: Theme.gap
                readonly property real third: (width - 2 * spacing) / 3

                TextEntry {
                    id: search
                    objectName: "people_search"
                    width: view.abreast ? Math.floor(choices.third) : choices.width - folded.taken
                    focus: true
                    onMade: (line) => view.searched = line
                    label: qsTr("Search: part of a name, an e-mail or a code")
                    text: view.people.text
                    selectable: true
                    longest: 200
                    onEdited: (text) => view.people.type_text(text)
                    onAccepted: { view.people.search_now(); grid.forceActiveFocus(); }
                    Keys.onDownPressed: grid.forceActiveFocus()

                    Words {
                        anchors { fill: parent; leftMargin: 18; rightMargin: 18 }
                        visible: parent.empty
                        text: qsTr("Name, e-mail or code")
                        color: Theme.quiet
                        font.pixelSize: Theme.label
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                    ActionButton {
                        objectName: "people_clear"
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        visible: !parent.empty
                        kind: "quiet"
                        icon_: "close"
                        Accessible.name: qsTr("Show everybody again")
                        onClicked: { view.people.clear(); search.forceActiveFocus(); }
                    }
                }
                Chip {
                    id: folded
                    readonly property real taken: visible ? implicitWidth + choices.spacing : 0
                    objectName: "people_choices"
                    visible: view.low
                    text: view.people.filters.folded
                    Accessible.role: Accessible.CheckBox
                    onClicked: chosen = !chosen
                }
                ChoiceMenu {
                    objectName: "people_country"
                    width: view.abreast ? Math.floor(choices.third) : view.half
                    visible: view.offering
                    label: qsTr("Country")
                    readonly property list<var> offered: view.people.filters.countries
                    model: offered.map(each => each.text)
                    currentIndex: offered.findIndex(each => each.chosen)
                    onActivated: (index) => view.people.filters.choose_country(offered[index].name)
                }
                ChoiceMenu {
                    objectName: "people_source"
                    width: view.abreast ? Math.floor(choices.third) : view.half
                    visible: view.offering
                    label: qsTr("Where from")
                    readonly property list<var> offered: view.people.filters.sources
                    model: offered.map(each => each.text)
                    currentIndex: offered.findIndex(each => each.chosen)
                    onActivated: (index) => view.people.filters.choose_source(offered[index].name)
                }
            }
            Flow {
                width: parent.width
                visible: view.offering

                Repeater {
                    model: view.people.filters.standings

                    Chip {
                        required property var modelData
                        objectName: "standing_" + modelData.name
                        text: modelData.text
                        chosen: modelData.chosen
                        onClicked: view.people.filters.choose_standing(modelData.name)
                    }
                }
            }
            Flow {
                id: columns
                x: Theme.between
                visible: view.offering
                width: parent.width - 24 - 2 * Theme.between

                Repeater {
                    model: view.people.filters.columns

                    ColumnHead {
                        required property int index
                        objectName: "sort_" + modelData.name
                        readonly property real share: [0.27, 0.18, 0.14, 0.19][index]
                        width: view.abreast ? Math.floor(columns.width * share) : implicitWidth
                        onClicked: view.people.filters.sort_by(modelData.name)
                    }
                }
                Words {
                    objectName: "standing_head"
                    visible: view.abreast
                    width: Math.floor(columns.width * 0.2)
                    height: Math.max(48, Math.round(2 * Theme.label))
                    text: qsTr("Counted?")
                    color: Theme.quiet
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
    PeopleGrid {
        id: grid
        anchors { left: parent.left; right: parent.right; top: above.bottom; bottom: unseen.top }
        anchors { leftMargin: view.edge; rightMargin: view.edge; topMargin: 4; bottomMargin: Theme.margin }
        visible: height >= tall
        abreast: view.abreast
        table: view.people.table
    }
    Words {
        objectName: "people_note"
        anchors { left: grid.left; right: grid.right; top: grid.top; margins: Theme.margin }
        visible: text !== ""
        text: view.people.note
    }
    UnseenNote {
        id: unseen
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        page: above
        room: Math.min(above.contentHeight, view.height)
    }
}
