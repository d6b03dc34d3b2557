// What a campaign's folder is called, where it is made, and who works there.
import QtQuick
import Tabling
import Tabling.Controls

Column {
    id: naming

    required property WorkspacePlace place
    property string name: ""
    property string trouble: ""  // what stands against going on
    readonly property bool unnamed: place.called.trim() === ""
    signal accepted()

    function begin() { called.begin(); }

    spacing: Theme.margin

    LabelledEntry {
        id: called
        name: naming.name + "_called"
        width: parent.width
        label: qsTr("What do you call the campaign?")
        text: naming.place.called
        wrong: naming.trouble !== "" && naming.unnamed
        call: naming.unnamed ? naming.trouble : ""
        onEdited: (text) => naming.place.type_called(text)
        onAccepted: naming.accepted()
    }
    Words {
        objectName: naming.name + "_above"
        width: parent.width
        text: naming.place.above
        color: Theme.quiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    FolderChoice {
        objectName: naming.name + "_elsewhere"
        text: qsTr("Somewhere else…")
        onChosen: (folder) => naming.place.choose_above(folder)
    }
    LabelledEntry {
        name: naming.name + "_by"
        width: parent.width
        label: qsTr("Your name, for the log of who did what")
        text: naming.place.by
        call: !naming.unnamed && naming.place.by.trim() === "" ? naming.trouble : ""
        onEdited: (text) => naming.place.type_by(text)
        onAccepted: naming.accepted()
    }
}
