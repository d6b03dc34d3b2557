// An answer, with the key that gives it: on the number row of a French keyboard the same key bears another sign.
import QtQuick
import QtQuick.Layouts
import Tabling.Controls

ActionButton {
    id: button

    property string words: ""
    property string digit: ""
    property list<var> keys: []

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true
    text: qsTr("%1 (key %2)").arg(words).arg(digit)
    Accessible.name: words
    Accessible.description: qsTr("Key %1").arg(digit)

    Shortcut {
        sequences: button.keys
        enabled: button.enabled
        onActivated: button.clicked()
    }
}
