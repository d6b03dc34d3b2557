// A line of the campaign that is in no language: kept when it is left; whoever is led to it finds the cursor there.
import QtQuick
import Tabling

LabelledEntry {
    id: line

    required property CampaignFormModel form
    property string key: ""
    readonly property Connections led: Connections {
        target: line.form
        function onPointed(name: string) { if (name === line.name) line.begin(); }
    }

    name: "campaign_" + key
    text: form.plain[key] ?? ""
    onEdited: (text) => form.lines.note("", key, text)
    onAccepted: form.keep()
    onDeparted: form.lines.leave()
}
