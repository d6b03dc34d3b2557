// Qt's keyboard, told to look like us, to offer the languages of this campaign, and to keep nothing.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Tabling
import Tabling.Controls

Item {
    id: panel

    required property KeyboardModel model
    property string layout: model.layout
    readonly property CompositionModel composition: model.composition
    readonly property bool wanted: keys.active

    height: keys.height
    onWantedChanged: if (!wanted) model.put_away()

    function choose() { VirtualKeyboardSettings.locale = layout; }

    Binding { target: keys.keyboard; property: "noAnimations"; value: !Theme.moving }
    Binding { target: VirtualKeyboardSettings; property: "styleName"; value: "tabling" }
    Binding { target: VirtualKeyboardSettings; property: "layoutPath"; value: Qt.resolvedUrl("layouts") }
    Binding { target: VirtualKeyboardSettings; property: "handwritingModeDisabled"; value: true }
    Binding { target: VirtualKeyboardSettings; property: "defaultInputMethodDisabled"; value: true }
    Binding {
        target: VirtualKeyboardSettings
        property: "inputMethodHints"
        value: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    }
    Binding { target: VirtualKeyboardSettings; property: "arrowKeyNavigationEnabled"; value: panel.model.steered }
    Binding { target: VirtualKeyboardSettings; property: "activeLocales"; value: panel.model.layouts }
    Binding {
        target: InputContext.priv.shiftHandler
        property: "sentenceEndingCharacters"
        value: panel.model.letters
    }
    Binding { target: VirtualKeyboardSettings; property: "locale"; value: panel.layout }

    Connections {
        target: panel.model
        // Set anew, or a language taken by the globe key would stay.
        function onForgotten() { VirtualKeyboardSettings.locale = ""; panel.choose(); }
    }

    Connections {
        target: InputContext
        readonly property Item line: panel.Window.activeFocusItem
        function onPreeditTextChanged() { panel.composition.show(line, InputContext.preeditText); }
    }
    Connections {
        target: InputContext.inputEngine.wordCandidateListModel
        function onItemSelected() { panel.composition.choose(); }
    }

    InputPanel { id: keys; objectName: "on_screen_keyboard"; width: panel.width }
}
