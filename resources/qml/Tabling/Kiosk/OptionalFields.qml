// What nobody has to give.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: optional

    required property KioskModel kiosk
    readonly property FormModel form: kiosk.form

    visible: form.groups.optional.length > 0
    spacing: Theme.margin

    Rectangle {
        width: parent.width
        height: Theme.border
        color: Theme.line
    }
    Words {
        width: parent.width
        text: qsTr("If you like")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    FormFields {
        width: parent.width
        kiosk: optional.kiosk
        models: optional.form.groups.optional
    }
}
