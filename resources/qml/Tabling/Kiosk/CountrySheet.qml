// The country list: type a few letters or scroll; the campaign's own country comes first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Tabling
import Tabling.Controls

Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property CountryList countries: kiosk.countries
    readonly property bool ringed: kiosk.interface.keyboard.byKeys

    objectName: "country_sheet"
    name: "country"
    title: qsTr("Your country")
    closeText: qsTr("Close")
    onClosed: kiosk.close_sheet()

    TextEntry {
        id: query
        objectName: "country_search"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
        label: qsTr("Type a few letters")
        longest: 60
        onEdited: (text) => sheet.countries.search(text)
        onAccepted: sheet.kiosk.choose_country(sheet.countries.code_at(0))
        Keys.onDownPressed: list.forceActiveFocus()
    }
    Words {
        anchors { left: query.left; right: query.right; verticalCenter: query.verticalCenter }
        anchors { leftMargin: 16; rightMargin: 16 }
        visible: query.empty
        text: query.label
        color: Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Words {
        anchors { left: query.left; right: query.right; top: query.bottom; topMargin: Theme.margin }
        visible: sheet.countries.found === 0
        text: qsTr("No country found. Try fewer letters.")
    }
    ListView {
        id: list
        objectName: "country_list"
        focus: true  // the keyboard on screen waits until the line is touched
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { top: query.bottom; topMargin: Theme.between }
        clip: true
        cacheBuffer: 0
        model: sheet.countries
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: sheet.countries.found > 0
        currentIndex: 0
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        Keys.onPressed: (key) => { if (key.text.trim()) { query.write(key.text); key.accepted = true; } }
        Keys.onReturnPressed: sheet.kiosk.choose_country(sheet.countries.code_at(currentIndex))
        Keys.onEnterPressed: sheet.kiosk.choose_country(sheet.countries.code_at(currentIndex))

        ScrollBar.vertical: ScrollBar {
            policy: ScrollBar.AlwaysOn
            visible: list.contentHeight > list.height
            interactive: false
            contentItem: Rectangle { implicitWidth: 5; radius: 3; color: Theme.edge }
        }

        delegate: AbstractButton {
            id: row
            required property string code
            required property string label
            required property int index
            objectName: "country_" + code
            width: list.width
            height: Math.max(Theme.finger, words.implicitHeight + 2 * Theme.between)
            text: label
            focusPolicy: Qt.NoFocus
            hoverEnabled: false
            Accessible.role: Accessible.ListItem
            Accessible.onPressAction: click()
            Accessible.name: label
            onClicked: sheet.kiosk.choose_country(code)

            background: Rectangle {
                color: row.down ? Theme.tint : "transparent"
                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
                    height: 1
                    color: Theme.line
                }
                Rectangle {
                    anchors { fill: parent; margins: 3; leftMargin: Theme.gap; rightMargin: Theme.gap }
                    visible: sheet.ringed && list.activeFocus && list.currentIndex === row.index
                    color: "transparent"
                    radius: Theme.radius
                    border { width: 3; color: Theme.ink }
                }
            }
            contentItem: Item {
                Words {
                    id: words
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                    anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
                    text: row.label
                    Accessible.ignored: true
                }
            }
        }
    }
}
