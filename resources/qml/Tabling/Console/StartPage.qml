// The first thing of all: a campaign that was open before, a folder, or practice.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property ChooseWorkspaceModel start

    objectName: "start_page"
    page: start
    kicker: "Tabling"

    Notice {
        objectName: "start_trouble"
        width: parent.width
        wrong: true
        text: view.start.trouble
    }
    Repeater {
        model: view.start.recent

        OfferCard {
            required property var modelData
            required property int index
            objectName: "recent_" + index
            width: parent.width
            text: modelData.name
            where: modelData.where
            onClicked: view.start.choose(index)
        }
    }
    Words {
        width: parent.width
        text: qsTr("New here? Try everything in a practice campaign: nobody in it is real, and nothing can break.")
    }
    ActionButton {
        objectName: "practise"
        kind: view.start.recent.length ? "quiet" : "main" // for somebody new alone
        text: view.start.practice
        enabled: !view.start.making
        onClicked: view.start.practise()
    }
    ActionButton {
        objectName: "begin"
        text: qsTr("Begin a campaign")
        enabled: !view.start.making
        onClicked: view.start.begin()
    }
    Words {
        width: parent.width
        text: qsTr("Do colleagues work with the petition already, on a server? They give you its address.")
    }
    ActionButton {
        objectName: "join_server"
        text: qsTr("Open a petition on a server")
        enabled: !view.start.making
        onClicked: view.start.join()
    }
    DropPlace {
        width: parent.width
        text: qsTr("Drop the folder of a campaign here: the one with the petition and its keys.")
        onDropped: (urls) => view.start.choose_url(urls[0])
    }
    FolderChoice {
        objectName: "choose_folder"
        onChosen: (folder) => view.start.choose_url(folder)
    }
}
