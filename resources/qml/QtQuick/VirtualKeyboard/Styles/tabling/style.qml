// The look of the on-screen keyboard, in the colours and sizes of the theme.
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Tabling.Controls
import Tabling.Keyboard

KeyboardStyle {
    // The design size is the real one: nothing is scaled, a pixel here is a pixel there.
    keyboardDesignWidth: Facts.width
    keyboardDesignHeight: Facts.height
    keyboardRelativeLeftMargin: Facts.gap / 2 / keyboardDesignWidth
    keyboardRelativeRightMargin: keyboardRelativeLeftMargin
    keyboardRelativeTopMargin: Facts.gap / 2 / keyboardDesignHeight
    keyboardRelativeBottomMargin: keyboardRelativeTopMargin

    keyboardBackground: Rectangle {
        color: Theme.strong ? Theme.page : Theme.line

        Rectangle { width: parent.width; height: Theme.border; color: Theme.edge }
    }
    keyPanel: WordFace {}
    symbolKeyPanel: WordFace {}
    modeKeyPanel: WordFace {}
    spaceKeyPanel: SpaceFace { spoken: qsTr("Space") }
    shiftKeyPanel: IconFace {
        icon: control && control.uppercased ? "shifted" : "shift"
        spoken: qsTr("Capital letters")
    }
    backspaceKeyPanel: IconFace { icon: "backspace"; spoken: qsTr("Delete") }
    languageKeyPanel: IconFace { icon: "globe"; spoken: qsTr("Language of the keyboard") }
    hideKeyPanel: IconFace { icon: "lower"; spoken: qsTr("Hide the keyboard") }
    enterKeyPanel: IconFace {
        icon: "next"
        main: true
        turned: Application.layoutDirection === Qt.RightToLeft
        spoken: qsTr("Next")
    }

    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.radius
        border { width: 4; color: Theme.ink }
    }

    alternateKeysListItemWidth: Facts.bar
    alternateKeysListItemHeight: Facts.bar
    alternateKeysListBottomMargin: Facts.gap
    alternateKeysListLeftMargin: Facts.gap
    alternateKeysListRightMargin: Facts.gap
    alternateKeysListDelegate: HeldItem {}
    alternateKeysListHighlight: Rectangle { radius: Theme.radius; color: Theme.accent }
    alternateKeysListBackground: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border { width: 2; color: Theme.edge }
    }

    selectionListHeight: Facts.bar
    selectionListDelegate: CandidateItem {}
    selectionListHighlight: Rectangle { color: Theme.tint; border { width: Theme.strong ? 3 : 0; color: Theme.ink } }
    selectionListBackground: Rectangle { color: Theme.surface; border { width: Theme.border; color: Theme.edge } }

    languagePopupListEnabled: true
    languageListDelegate: ChoiceItem {}
    languageListHighlight: Rectangle { color: Theme.tint; border { width: Theme.strong ? 3 : 0; color: Theme.ink } }
    languageListBackground: Rectangle { color: Theme.surface; border { width: 2; color: Theme.edge } }
    popupListDelegate: CandidateItem {}
    popupListBackground: Rectangle { color: Theme.surface }
}
