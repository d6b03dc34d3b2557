// The bar above reading and form: the way out, who asks, reading aids and languages.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Rectangle {
    id: bar

    required property KioskModel kiosk
    // As words where there is room for a few of them beside the rest.
    readonly property int mostWords: width / Theme.factor >= 520 ? 3 : 0
    // On a small tablet set upright the largest words need the edges too.
    readonly property int edge: width / Theme.factor >= 320 ? Theme.between : 0

    height: Math.max(72, languages.implicitHeight + Theme.gap)
    color: Theme.surface

    ActionButton {
        id: leave
        objectName: "leave"
        anchors { left: parent.left; leftMargin: bar.edge; verticalCenter: parent.verticalCenter }
        kind: "quiet"
        icon_: "close"
        text: qsTr("Leave")
        onClicked: bar.kiosk.ask_to_leave()
    }
    Words {
        anchors { left: leave.right; right: listen.left; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.margin; rightMargin: Theme.between }
        text: bar.kiosk.words.organisation
        visible: width > organisation.width
        color: Theme.quiet
        font.pixelSize: Theme.label
        wrapMode: Text.NoWrap

        TextMetrics { id: organisation; font.pixelSize: Theme.label; text: bar.kiosk.words.organisation }
    }
    ListenButton {
        id: listen
        anchors { right: display.left; verticalCenter: parent.verticalCenter }
        kiosk: bar.kiosk
    }
    ActionButton {
        id: display
        objectName: "display"
        anchors { right: languages.left; verticalCenter: parent.verticalCenter }
        kind: "quiet"
        text: "Aa"
        Accessible.name: qsTr("Text size and contrast")
        onClicked: bar.kiosk.open_sheet("display")
    }
    Loader {
        id: languages
        anchors { right: parent.right; rightMargin: bar.edge; verticalCenter: parent.verticalCenter }
        sourceComponent: bar.kiosk.interface.languages.length > bar.mostWords ? button : words
    }
    Component { id: words; LanguageWords { shown: bar.kiosk.interface } }
    Component {
        id: button

        ActionButton {
            objectName: "languages"
            kind: "quiet"
            icon_: "globe"
            text: bar.kiosk.interface.languageName
            Accessible.name: qsTr("Language: %1").arg(text)
            onClicked: bar.kiosk.open_sheet("language")
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.border
        color: Theme.line
    }
}
