// What nobody has to give.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: optional

    required property KioskModel kiosk
    readonly property FormModel form: kiosk.form

    property bool parted: true  // by a line from what is above it
    readonly property bool asked: form.groups.optional.length + form.groups.furtherOptional.length > 0
    // What was probably meant is offered: it stays in sight with the answer after it.
    readonly property bool offering: form.groups.optional.some(each => each.suggestion !== "")

    visible: asked
    spacing: Theme.margin

    Rectangle {
        visible: optional.parted
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
    Repeater {
        model: optional.form.groups.furtherOptional

        ExtraQuestion {
            required property FurtherQuestionModel modelData
            width: optional.width
            model: modelData
            form: optional.form
        }
    }
}
