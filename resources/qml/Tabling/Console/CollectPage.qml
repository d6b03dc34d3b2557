// Without a stick: drop boxes that are fetched from, and a folder that is watched while the window is open.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property BoxesAndFolderModel collecting

    objectName: "collect_page"
    page: collecting

    Notice {
        objectName: "collect_trouble"
        width: parent.width
        wrong: true
        text: view.collecting.trouble
        detail: view.collecting.detail
    }
    PartOfPage {
        width: parent.width
        part: view.collecting.fetching
        name: "boxes"
        heading: qsTr("Drop boxes")
        told: qsTr("Tablets with a network leave signatures there. A backup is made first, then receipts are left.")

        Words {
            objectName: "no_box"
            width: parent.width
            visible: view.collecting.fetching.boxes.length === 0
            text: qsTr("This campaign has no drop box yet. Choose its file, as the tablets have it.")
        }
        Repeater {
            model: view.collecting.fetching.boxes

            ListedLine {
                required property string modelData
                required property int index
                width: parent.width
                text: modelData
                action: qsTr("Forget it")
                actionName: "forget_box_" + index
                onActed: view.collecting.fetching.forget(index)
            }
        }
        FileChoice {
            objectName: "add_box"
            text: qsTr("Add a drop box file…")
            onChosen: (files) => view.collecting.fetching.add(files)
        }
        ToldLines {
            name: "fetched"
            width: parent.width
            visible: lines.length > 0
            lines: view.collecting.fetching.lines
        }
    }
    PartOfPage {
        width: parent.width
        part: view.collecting.watching
        name: "watch"
        heading: qsTr("A watched folder")
        told: qsTr("What is dropped into it is taken in and put away. A table lies in a folder called as its source.")

        LabelledEntry {
            name: "watch_source"
            width: parent.width
            label: qsTr("Source of tables that lie in it itself; empty: they are left alone")
            text: view.collecting.watching.typed["watch_source"] ?? ""
            onEdited: (text) => view.collecting.watching.type_text("watch_source", text)
        }
        FolderChoice {
            objectName: "watch_folder"
            text: qsTr("Choose the folder to watch…")
            onChosen: (folder) => view.collecting.watching.choose(folder)
        }
        Words {
            readonly property string watched: qsTr("Watched while the window is open, not while it is locked: %1")

            objectName: "watched"
            width: parent.width
            visible: view.collecting.watching.watching
            text: watched.arg(view.collecting.watching.folder)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        ActionButton {
            objectName: "watch_end"
            visible: view.collecting.watching.watching
            text: qsTr("Watch it no longer")
            onClicked: view.collecting.watching.end()
        }
        ToldLines {
            name: "dropped"
            width: parent.width
            visible: lines.length > 0
            lines: view.collecting.watching.lines
        }
    }
}
