// The page that volunteers have at the table: its language, its paper, and where the PDF goes.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PartOfPage {
    id: letter

    required property PrintForVolunteersPart volunteers

    part: volunteers
    name: "volunteers"
    heading: qsTr("The page for volunteers")
    told: qsTr("One page to have at the table: what to do when, whom to call, and the organisation's four words, which "
               + "a new tablet asks for.")

    Words {
        objectName: "volunteers_missing"
        width: parent.width
        visible: !letter.volunteers.ready
        text: qsTr("Sign the campaign first: its title stands on the page.")
        color: Theme.quiet
    }
    Repeater {
        model: letter.volunteers.ready ? [letter.volunteers.languages, letter.volunteers.papers] : []

        Flow {
            id: choices
            required property var modelData
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: choices.modelData

                Chip {
                    required property var modelData
                    objectName: "volunteers_" + modelData.code
                    text: modelData.text
                    chosen: modelData.chosen
                    onClicked: letter.volunteers.choose(modelData.code)
                }
            }
        }
    }
    FolderChoice {
        objectName: "volunteers_folder"
        visible: letter.volunteers.ready
        text: qsTr("Save the page in a folder…")
        onChosen: (folder) => letter.volunteers.save(folder)
    }
}
