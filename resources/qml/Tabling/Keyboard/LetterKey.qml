// A key that writes what stands on it.
import QtQuick.VirtualKeyboard.Components

Key {
    required property string modelData

    objectName: "key_" + text
    text: modelData
}
