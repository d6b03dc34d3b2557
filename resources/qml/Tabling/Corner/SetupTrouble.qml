// Why what a first start decided could not be kept.
import Tabling
import Tabling.Controls

Notice {
    required property FirstStartSavingModel keeping

    objectName: "setup_trouble"
    wrong: true
    heading: text ? qsTr("This could not be saved.") : ""
    text: keeping.trouble
    detail: keeping.detail
}
