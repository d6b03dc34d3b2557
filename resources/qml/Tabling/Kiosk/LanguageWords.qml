// The languages, each in its own words.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

Flow {
    id: words

    required property InterfaceModel shown

    Repeater {
        model: words.shown.languages

        Chip {
            required property var modelData
            objectName: "language_" + modelData.code
            text: modelData.name
            chosen: modelData.code === words.shown.language
            onClicked: words.shown.choose_language(modelData.code)
        }
    }
}
