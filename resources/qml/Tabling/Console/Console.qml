// The staff console: pages at the left edge, the page itself, and at the foot what runs beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Window {
    id: window

    required property ConsoleModel staff
    required property UnkeptOnClosingModel ending
    readonly property InterfaceSettingsModel shown: staff.interface
    property bool moving: true
    property bool settled: false
    // Whether a list of pages at the edge would take the room that large letters need.
    readonly property bool narrow: width / Theme.factor < 760
    readonly property var pages: ({
        start: start, begin: begin, join: join, locked: locked, passphrase: passphrase, recovery: recovery,
        rescue: rescue,
        today: today, bring_in: bringIn, paper: paper, decide: decide, people: people,
        person: person, deliver: deliver,
        exports: exports, push: push, groups: groups, names: names, decisions: decisions, collect: collect,
        devices: devices, backup: backup, figures: figures, rights: rights, campaign: campaign
    })

    minimumWidth: 900
    minimumHeight: 600
    color: Theme.page
    title: "Tabling"

    Binding { target: Theme; property: "factor"; value: window.shown.display.factor }
    Binding { target: Theme; property: "contrast"; value: window.shown.display.contrast }
    Binding { target: Resting; property: "busy"; value: window.staff.steps.acts.busy }
    Binding { target: Theme; property: "moving"; value: window.moving }
    Binding { target: Theme; property: "tallScript"; value: window.shown.rightToLeft }

    Shortcut { sequence: "Ctrl+L"; onActivated: window.staff.lock() }
    Shortcut { sequences: ["Ctrl+Return", "Ctrl+Enter"]; onActivated: window.staff.steps.forth() }
    Shortcut { sequence: "Ctrl+1"; onActivated: window.staff.go("today") }
    Shortcut { sequence: "Ctrl+2"; onActivated: window.staff.go("bring_in") }
    Shortcut { sequence: "Ctrl+3"; onActivated: window.staff.go("decide") }
    Shortcut { sequence: "Ctrl+4"; onActivated: window.staff.go("people") }
    Shortcut { sequence: "Ctrl+5"; onActivated: window.staff.go("deliver") }
    Shortcut { sequence: "Ctrl+6"; onActivated: window.staff.go("devices") }
    Shortcut { sequence: "Ctrl+7"; onActivated: window.staff.go("backup") }
    Shortcut { sequence: "Ctrl+8"; onActivated: window.staff.go("figures") }
    Shortcut { sequence: "Ctrl+9"; onActivated: window.staff.go("rights") }
    Shortcut { sequence: "Ctrl+P"; onActivated: window.staff.go("paper") }
    Shortcut { sequence: "Ctrl+E"; onActivated: window.staff.go("exports") }
    Shortcut { sequence: "Ctrl+0"; onActivated: window.staff.go("campaign") }

    Item {
        anchors.fill: parent
        enabled: !window.ending.asked
        LayoutMirroring.enabled: window.shown.rightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: window.staff.steps.back()

        HoverHandler { enabled: window.staff.steps.acts.busy; cursorShape: Qt.BusyCursor }

        PracticeLine {
            id: practice
            anchors { left: parent.left; right: parent.right; top: parent.top }
            visible: window.staff.practice
        }
        Loader {
            id: above
            anchors { left: parent.left; right: parent.right }
            anchors.top: practice.visible ? practice.bottom : parent.top
            height: (item as Item)?.implicitHeight ?? 0
            active: window.narrow
            sourceComponent: PageBar { staff: window.staff }
        }
        Loader {
            id: beside
            objectName: "rail"
            anchors { left: parent.left; top: above.bottom; bottom: strip.top }
            width: (item as Item)?.implicitWidth ?? 0
            active: !window.narrow
            sourceComponent: Rail { staff: window.staff }
        }
        Loader {
            id: screen
            objectName: "screen"
            anchors { left: beside.right; right: parent.right; top: above.bottom; bottom: strip.top }
            focus: true
            sourceComponent: window.pages[window.staff.stage]
            readonly property bool within: activeFocus && window.activeFocusItem !== item
            function begin(first: var) { (first.passedBy ? first.nextItemInFocusChain() : first).forceActiveFocus(); }

            onLoaded: { appear.restart(); first.restart(); }
            Connections {
                target: window
                function onNarrowChanged() { first.restart(); }  // what was touched in the list of pages is gone
            }

            Timer {  // keys begin with the page, not with the list of pages beside it
                id: first
                interval: 0
                onTriggered: if (!screen.within) screen.begin((screen.item as Item).nextItemInFocusChain())
            }
            NumberAnimation {
                id: appear
                target: screen
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.motion
            }
        }
        JobStrip {
            id: strip
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            jobs: window.staff.jobs
        }
    }

    Loader {
        anchors.fill: parent
        active: window.ending.asked
        sourceComponent: UnkeptPanel { ending: window.ending }
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component { id: start; StartPage { start: window.staff.entry.start; focus: true } }
    Component { id: begin; BeginPage { beginning: window.staff.entry.beginning; focus: true } }
    Component { id: join; JoinPage { joining: window.staff.entry.joining; focus: true } }
    Component { id: locked; UnlockPage { unlocking: window.staff.entry.unlocking; focus: true } }
    Component { id: passphrase; NewPassphrasePage { passphrase: window.staff.entry.passphrase; focus: true } }
    Component { id: recovery; RecoveryPage { recovery: window.staff.entry.recovery; focus: true } }
    Component { id: rescue; RescuePage { rescue: window.staff.entry.rescue; focus: true } }
    Component { id: today; TodayPage { today: window.staff.pages.today; focus: true } }
    Component { id: bringIn; BringInPage { bringIn: window.staff.pages.bringIn; focus: true } }
    Component { id: collect; CollectPage { collecting: window.staff.pages.collecting; focus: true } }
    Component { id: paper; PaperPage { paper: window.staff.pages.paper; focus: true } }
    Component { id: decide; DecidePage { deciding: window.staff.pages.deciding; focus: true } }
    Component { id: groups; ManyPage { many: window.staff.pages.groups; way: "groups"; focus: true } }
    Component { id: names; ManyPage { many: window.staff.pages.names; way: "names"; focus: true } }
    Component { id: decisions; DecisionsPage { decisions: window.staff.pages.decisions; focus: true } }
    Component { id: figures; FiguresPage { figures: window.staff.pages.figures; focus: true } }
    Component { id: deliver; DeliverPage { deliver: window.staff.pages.deliver; focus: true } }
    Component { id: exports; ExportsPage { exports: window.staff.pages.exports; focus: true } }
    Component { id: push; PushPage { push: window.staff.pages.push; focus: true } }
    Component { id: people; PeoplePage { people: window.staff.pages.people; focus: true } }
    Component { id: person; PersonPage { person: window.staff.pages.person; focus: true } }
    Component { id: devices; DevicesPage { devices: window.staff.pages.devices; focus: true } }
    Component { id: rights; RightsPage { rights: window.staff.pages.rights; focus: true } }
    Component { id: campaign; CampaignPage { campaign: window.staff.pages.campaign; focus: true } }
    Component { id: backup; BackupPage { backup: window.staff.pages.backup; focus: true } }
}
