// What stands in the rail, in one line above the page: where large letters leave no room beside it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

Rectangle {
    id: bar

    required property ConsoleModel staff
    readonly property InterfaceSettingsModel shown: staff.interface
    // Languages come after the pages: both are gone through with the same keys.
    readonly property list<var> offered: [...staff.rail, ...shown.languages]

    function follow(offer: var) { offer.code ? shown.choose_language(offer.code) : staff.go(offer.name); }

    implicitHeight: line.implicitHeight + 2 * Theme.gap
    color: Theme.surface

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.border
        color: Theme.line
    }
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap

        ChoiceMenu {
            objectName: "pages_menu"
            Layout.fillWidth: true
            Layout.maximumWidth: 26 * Theme.label
            visible: bar.staff.open
            label: qsTr("Page or language")
            model: bar.offered.map(each => each.text ?? each.name)
            currentIndex: bar.offered.findIndex(each => each.chosen === true)
            onActivated: (index) => bar.follow(bar.offered[index])
            // Arrows open it first: each would lead to another page at once, and away from the menu.
            Keys.enabled: !popup.visible
            Keys.onUpPressed: popup.open()
            Keys.onDownPressed: popup.open()
        }
        Repeater {
            model: bar.staff.open ? [] : bar.shown.languages
            LanguageChip { shown: bar.shown; tight: true }
        }
        Item { Layout.fillWidth: true; Layout.preferredWidth: 0 }
        DisplayAids { Layout.minimumWidth: Math.ceil(abreast); staff: bar.staff }
    }
}
