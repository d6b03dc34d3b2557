// What helps staff find the cause: which file, which key. It stays in English, as in the guides, and says whom it is
// for.
import QtQuick

Words {
    property string detail: ""

    visible: detail !== ""
    // Isolated: its own direction within the line, whatever the language around it.
    text: qsTr("For staff: %1").arg("\u2068" + detail + "\u2069")
    color: Theme.quiet
    font.pixelSize: Theme.small
    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
}
