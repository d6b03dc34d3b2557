// What went wrong with the corner's short acts, such as looking at the journal.
import Tabling
import Tabling.Controls

Notice {
    required property FailedActsModel attempts

    objectName: "corner_trouble"
    wrong: true
    text: attempts.trouble
    detail: attempts.detail
}
