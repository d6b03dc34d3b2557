// Where somebody lives: a touch on one of the usual countries, none of them chosen before, or the list of all.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

FocusScope {
    id: choice

    required property FieldModel model
    required property KioskModel kiosk
    readonly property var usual: kiosk.countries.usual
    readonly property bool elsewhere: model.text !== "" && usual.every(each => each.label !== model.text)
    readonly property bool wrong: model.problem !== ""
    // Who touches sees no frame around a country before having chosen one.
    readonly property bool ringed: kiosk.interface.keyboard.byKeys

    focus: true
    implicitHeight: flow.height
    Accessible.role: Accessible.Grouping
    Accessible.name: model.label
    Accessible.description: model.problem || model.reason

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.between

        Repeater {
            model: choice.usual

            CountryChip {
                required property var modelData
                required property int index
                objectName: "usual_" + modelData.code
                width: Math.min(implicitWidth, flow.width)
                focus: index === 0
                text: modelData.label
                chosen: choice.model.text === modelData.label
                wrong: choice.wrong
                ringed: choice.ringed
                onClicked: choice.kiosk.choose_country(modelData.code)
            }
        }
        CountryChip {
            objectName: choice.model.name
            width: Math.min(implicitWidth, flow.width)
            focus: choice.usual.length === 0
            leading: true
            text: choice.elsewhere ? choice.model.text : qsTr("Another country")
            chosen: choice.elsewhere
            wrong: choice.wrong
            ringed: choice.ringed
            onClicked: choice.kiosk.open_sheet("country")
        }
    }
}
