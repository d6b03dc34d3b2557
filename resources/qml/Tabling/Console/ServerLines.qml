// The address and the password that a colleague gave for a petition on a server.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: lines

    required property ServerEntry server
    property string name: ""
    signal accepted()

    function begin() { address.begin(); }

    spacing: Theme.margin

    LabelledEntry {
        id: address
        name: lines.name + "_address"
        width: parent.width
        label: qsTr("The address, such as postgresql://ada@server/petition")
        text: lines.server.address
        onEdited: (text) => lines.server.type_address(text)
        onAccepted: (following) => following.forceActiveFocus()
    }
    LabelledEntry {
        name: lines.name + "_password"
        width: parent.width
        label: qsTr("Your password for the server")
        secret: true
        text: lines.server.password
        onEdited: (text) => lines.server.type_password(text)
        onAccepted: lines.accepted()
    }
}
