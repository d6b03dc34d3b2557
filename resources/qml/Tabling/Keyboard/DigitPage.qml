// Digits to dial, as on a telephone, with the plus that numbers from abroad begin with.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: page

    KeyboardColumn {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.fillHeight: true
        Layout.preferredWidth: Math.min(page.width, 720)
        keyWeight: 100

        KeyboardRow {
            Repeater { model: ["1", "2", "3"]; LetterKey {} }
            BackspaceKey { objectName: "key_delete" }
        }
        KeyboardRow {
            Repeater { model: ["4", "5", "6"]; LetterKey {} }
            SpaceKey { objectName: "key_space" }
        }
        KeyboardRow {
            Repeater { model: ["7", "8", "9"]; LetterKey {} }
            HideKeyboardKey { objectName: "key_hide" }
        }
        KeyboardRow {
            Repeater { model: ["+", "0", "-"]; LetterKey {} }
            EnterKey { objectName: "key_next" }
        }
    }
}
