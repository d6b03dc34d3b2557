// The figures three times: signed today, not handed over, safe here.
import QtQuick
import QtQuick.Layouts
import Tabling
import Tabling.Controls

GridLayout {
    id: grid

    required property DeviceStateModel figures

    columns: width / (1 + (Theme.factor - 1) * 0.5) >= 540 ? 3 : 1
    columnSpacing: Theme.between
    rowSpacing: Theme.between
    uniformCellWidths: true

    Figure {
        objectName: "today"
        Layout.fillWidth: true
        Layout.fillHeight: true
        abreast: grid.columns === 1
        number: grid.figures.today
        text: qsTr("Signatures here today")
    }
    Figure {
        objectName: "waiting"
        Layout.fillWidth: true
        Layout.fillHeight: true
        abreast: grid.columns === 1
        number: grid.figures.waiting
        text: grid.figures.byRecord ? qsTr("Records still to hand over") : qsTr("Still to hand over")
        ink: grid.figures.waits ? Theme.watch : Theme.good
    }
    Figure {
        objectName: "kept"
        Layout.fillWidth: true
        Layout.fillHeight: true
        abreast: grid.columns === 1
        number: grid.figures.signatures
        text: grid.figures.emptied ? qsTr("Left on this device") : qsTr("Safe on this device")
        ink: grid.figures.emptied ? Theme.good : Theme.ink
    }
}
