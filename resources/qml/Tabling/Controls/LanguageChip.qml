// One language, by its own name.
import Tabling

Chip {
    required property var modelData
    required property InterfaceSettingsModel shown
    property bool tight: false

    objectName: "language_" + modelData.code
    leftPadding: tight ? 9 : 16
    text: modelData.name
    chosen: modelData.code === shown.language
    onClicked: shown.choose_language(modelData.code)
}
