// Figures: people by one thing at a time, a bar a line with its numbers beside; below, what can be saved.
pragma ComponentBehavior: Bound

import QtQuick
import Tabling
import Tabling.Controls

PageFrame {
    id: view

    required property StatisticsModel figures

    objectName: "figures_page"
    page: figures
    widest: 1040

    Notice {
        objectName: "figures_trouble"
        width: parent.width
        wrong: true
        text: view.figures.trouble
        detail: view.figures.detail
    }
    Notice {
        objectName: "figures_note"
        width: parent.width
        text: view.figures.note
    }
    Flow {
        width: parent.width

        Repeater {
            model: view.figures.topics

            Chip {
                required property var modelData
                objectName: "topic_" + modelData.code
                text: modelData.text
                chosen: modelData.chosen
                onClicked: view.figures.choose(modelData.code)
            }
        }
    }
    Words {
        width: parent.width
        visible: view.figures.empty
        text: qsTr("Nothing was brought in yet.")
    }
    FigureTable {
        objectName: "figure_table"
        width: parent.width
        bars: view.figures.bars
    }
    Words {
        width: parent.width
        text: qsTr("Save")
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.between

        FolderChoice {
            objectName: "save_table"
            enabled: view.figures.free
            text: qsTr("A table (CSV)…")
            onChosen: (folder) => view.figures.save_table([folder])
        }
        FolderChoice {
            objectName: "save_picture"
            enabled: view.figures.free
            text: qsTr("A picture (PNG)…")
            onChosen: (folder) => view.figures.save_picture([folder])
        }
        FolderChoice {
            objectName: "save_public"
            enabled: view.figures.free
            text: qsTr("A file for the public…")
            Accessible.description: view.figures.withheld
            onChosen: (folder) => view.figures.save_public([folder])
        }
    }
    Words {
        width: parent.width
        text: view.figures.withheld
        color: Theme.quiet
        font.pixelSize: Theme.label
    }
}
