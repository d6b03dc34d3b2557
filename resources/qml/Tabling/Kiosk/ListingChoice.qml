// On the list by name, or only counted: two equal answers, neither chosen beforehand.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

FocusScope {
    id: choice

    required property FormModel form
    readonly property NameAndListingModel naming: form.naming
    readonly property bool abreast: width / Theme.factor >= 480

    visible: naming.countOnlyOffered
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: question.text

    Connections {
        target: choice.form.groups
        function onAttend(name) { if (name === "listing") listed.forceActiveFocus(Qt.TabFocusReason); }
    }
    Column {
        id: column
        width: parent.width
        spacing: 6

        Words {
            id: question
            objectName: "listing_question"
            width: parent.width
            text: qsTr("How do you want to sign?")
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }
        Column {  // kept together in sight, with the question where there is room for it
            readonly property real above: question.height + 6
            width: parent.width
            spacing: 6

            FieldProblem {
                id: problem
                objectName: "problem_listing"
                width: parent.width
                text: choice.naming.problem
            }
            GridLayout {
                // In large type on a low screen the cards are taller than the page: what is wrong stands above them.
                readonly property real above: problem.visible ? problem.height + 6 : 0
                width: parent.width
                columns: choice.abreast ? 2 : 1
                columnSpacing: Theme.between
                rowSpacing: Theme.between

                ChoiceCard {
                    id: listed
                    objectName: "listing_named"
                    focus: true
                    text: qsTr("My name on the list")
                    hint: qsTr("Your name is printed in it.")
                    chosen: choice.naming.listed
                    wrong: choice.naming.problem !== ""
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 100
                    onPicked: (byFinger) => { choice.naming.choose(false); if (byFinger) choice.form.groups.begin(); }
                }
                ChoiceCard {
                    objectName: "listing_count_only"
                    text: qsTr("Only count me")
                    hint: qsTr("The list gets one more, without your name.")
                    chosen: choice.naming.countOnly
                    wrong: choice.naming.problem !== ""
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 100
                    onPicked: (byFinger) => { choice.naming.choose(true); if (byFinger) choice.form.groups.begin(); }
                }
            }
        }
    }
}
