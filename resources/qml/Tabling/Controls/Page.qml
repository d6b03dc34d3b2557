// Something longer than the screen: scrolls by finger, wheel and keys, and fades where more follows.
import QtQuick
import QtQuick.Templates

Flickable {
    id: page

    property color ground: Theme.page
    property bool read: false
    readonly property real furthest: Math.max(0, contentHeight - height)
    readonly property int step: Math.round(height * 0.8)

    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    activeFocusOnTab: false
    // On a form arrows lead from control to control, which is scrolled to; a text they scroll, and lead on at its end.
    Keys.enabled: activeFocus || read
    Keys.onDownPressed: (key) => { key.accepted = !atYEnd; contentY = Math.min(furthest, contentY + Theme.action); }
    Keys.onUpPressed: (key) => { key.accepted = !atYBeginning; contentY = Math.max(0, contentY - Theme.action); }

    ScrollBar.vertical: ScrollBar {
        id: bar
        policy: page.contentHeight > page.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        visible: policy === ScrollBar.AlwaysOn
        interactive: false
        padding: 3
        implicitWidth: implicitContentWidth + 2 * padding
        contentItem: Rectangle {
            implicitWidth: 5
            radius: 3
            color: Theme.edge
        }
    }

    Rectangle {
        parent: page
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 40
        visible: !page.atYEnd
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(page.ground, 0) }
            GradientStop { position: 1; color: page.ground }
        }
    }
}
