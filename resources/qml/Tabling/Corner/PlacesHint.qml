// Below the sticks on offer: that they are being looked for, or what to do where one is missing.
import QtQuick
import Tabling
import Tabling.Controls

Words {
    required property SticksAndFoldersModel places

    objectName: "places_hint"
    text: places.looking
        ? qsTr("One moment…")
        : qsTr("Is your stick not here? Plug it in, wait a moment, and touch “Look again”.")
    color: Theme.quiet
}
