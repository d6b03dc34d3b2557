// Digits to dial, as on a telephone, with the plus that numbers from abroad begin with.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: page

    required property Pages pages

    KeyboardColumn {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.fillHeight: true
        Layout.preferredWidth: Math.min(page.pages.width, 720)
        keyWeight: 100

        KeyboardRow {
            Key { text: "1" }
            Key { text: "2" }
            Key { text: "3" }
            BackspaceKey {}
        }
        KeyboardRow {
            Key { text: "4" }
            Key { text: "5" }
            Key { text: "6" }
            Key { text: "-"; highlighted: true }
        }
        KeyboardRow {
            Key { text: "7" }
            Key { text: "8" }
            Key { text: "9" }
            HideKeyboardKey {}
        }
        KeyboardRow {
            Key { text: "+"; highlighted: true }
            Key { text: "0" }
            SpaceKey {}
            EnterKey {}
        }
    }
}
