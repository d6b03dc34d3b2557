// What nobody can sign without: on the list or only counted, the name, the country, and what the pack asks besides.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: required

    required property KioskModel kiosk
    required property int apart
    readonly property FormModel form: kiosk.form
    readonly property bool choosing: form.naming.countOnlyOffered

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: required.apart

        ListingChoice {
            width: parent.width
            form: required.form
            focus: required.choosing
        }
        FormFields {
            width: parent.width
            kiosk: required.kiosk
            models: required.form.groups.names
            startsHere: !required.choosing
        }
        TickBox {
            objectName: "single_name"
            width: parent.width
            visible: required.form.naming.singleNameOffered
            text: qsTr("I have one name")
            ticked: required.form.naming.singleName
            onAnswered: (ticked) => required.form.naming.say_single_name(ticked)
        }
        FormFields {
            width: parent.width
            kiosk: required.kiosk
            models: required.form.groups.otherRequired
        }
        AgeStatement {
            width: parent.width
            form: required.form
        }
        Repeater {
            model: required.form.groups.further

            ExtraQuestion {
                required property FurtherQuestionModel modelData
                width: column.width
                model: modelData
                form: required.form
            }
        }
    }
}
