// The languages, each in its own words.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Flow {
    id: words

    required property KioskModel kiosk

    Repeater {
        model: words.kiosk.languages

        Chip {
            required property var modelData
            objectName: "language_" + modelData.code
            text: modelData.name
            chosen: modelData.code === words.kiosk.language
            onClicked: words.kiosk.choose_language(modelData.code)
        }
    }
}
