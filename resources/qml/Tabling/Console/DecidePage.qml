// One pair a screen: why it is asked, each field of both, and an answer on one key.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

FocusScope {
    id: view

    required property DecideModel deciding

    objectName: "decide_page"

    PageFrame {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: answers.top }
        page: view.deciding
        kicker: view.deciding.left
        widest: 1040

        DecidingWays {
            width: parent.width
            page: view.deciding
            way: "decide"
            waiting: view.deciding.ways
        }
        Notice {
            objectName: "decide_trouble"
            width: parent.width
            wrong: true
            text: view.deciding.trouble
            detail: view.deciding.detail
        }
        Words {
            objectName: "decide_why"
            width: parent.width
            text: view.deciding.told
        }
        Repeater {
            model: view.deciding.beside

            WaitingLine {
                objectName: modelData.name
                width: parent?.width ?? 0
                onFollowed: (page) => view.deciding.leads(page)
            }
        }
        Column {
            objectName: "pair"
            width: parent.width
            spacing: 2

            Repeater {
                model: view.deciding.rows
                PairRow { width: parent.width }
            }
        }
    }
    Rectangle {
        id: answers
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: row.implicitHeight + 2 * Theme.between
        color: Theme.surface

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.border
            color: Theme.line
        }
        GridLayout {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: Theme.margin; rightMargin: Theme.margin }
            columns: view.width / Theme.factor >= 640 ? 4 : 2
            columnSpacing: Theme.between
            rowSpacing: Theme.gap

            DeciderButton {
                objectName: "same"
                visible: view.deciding.mainText === ""
                enabled: view.deciding.deciding
                focus: true
                words: qsTr("Same person")
                digit: "1"
                keys: ["1", "&"]
                onClicked: view.deciding.decide("same")
            }
            DeciderButton {
                objectName: "different"
                visible: view.deciding.mainText === ""
                enabled: view.deciding.deciding
                words: qsTr("Two people")
                digit: "2"
                keys: ["2", "É"]
                onClicked: view.deciding.decide("different")
            }
            DeciderButton {
                objectName: "later"
                visible: view.deciding.mainText === ""
                enabled: view.deciding.deciding
                kind: "quiet"
                words: qsTr("Later")
                digit: "3"
                keys: ["3", "\""]
                onClicked: view.deciding.later()
            }
            DeciderButton {
                objectName: "undo"
                enabled: view.deciding.undoable
                kind: "quiet"
                words: qsTr("Undo")
                digit: "0"
                keys: ["0", "À", "Ctrl+Z"]
                onClicked: view.deciding.undo()
            }
        }
    }
}
