// A button: `main` is the one thing to do on a screen, `plain` the other ways, `quiet` what nobody should miss but few
// need. `danger`: it destroys or leaves something behind, in its own colour. It rests while an act runs, unless it
// is `always` there: what stops, locks or shows.
import QtQuick
import QtQml
import QtQuick.Templates

AbstractButton {
    id: button

    property string kind: "plain"
    property bool danger: false
    property bool always: false
    property string icon_: ""
    property bool pointing: false
    readonly property bool resting: Resting.busy && !always
    readonly property bool isMain: kind === "main"
    readonly property bool isQuiet: kind === "quiet"
    readonly property color strongest: danger ? Theme.wrong : Theme.accent
    readonly property color sideInk: isQuiet ? Theme.ink : strongest
    readonly property color ink: isMain ? Theme.overAccent : sideInk
    readonly property color sideGround: isQuiet ? "transparent" : Theme.surface
    readonly property color lifted: isMain ? strongest : sideGround
    readonly property color pushed: isMain ? Qt.darker(strongest, 1.25) : Theme.tint
    readonly property real beside: sign.visible ? sign.width + row.spacing : 0

    implicitHeight: Math.max(isMain ? Theme.action : Theme.finger, content.implicitHeight + 2 * topPadding)
    implicitWidth: Math.max(Theme.finger, content.implicitWidth + beside + leftPadding + rightPadding)
    leftPadding: isQuiet ? Theme.between : Theme.margin
    rightPadding: leftPadding
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    font.pixelSize: isMain ? Theme.lead : Theme.label
    font.weight: Font.DemiBold
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    // Over what its user says of `enabled`, which holds again afterwards.
    Binding {
        target: button
        property: "enabled"
        value: false
        when: button.resting
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? button.pushed : button.lifted
        border.width: button.kind === "plain" ? 2 : 0
        border.color: button.strongest
        opacity: button.enabled ? 1 : 0.55

        Ring { shown: button.visualFocus }
    }

    contentItem: Item {
        opacity: button.resting ? 0.4 : 1
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.gap

            Icon {
                id: sign
                name: button.icon_ || "forward"
                visible: button.icon_ !== ""
                pointing: button.pointing
                color: button.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                id: content
                textFormat: Text.PlainText
                width: Math.min(Math.ceil(implicitWidth), button.availableWidth - button.beside)
                text: button.text
                font: button.font
                color: button.ink
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
