// Whom to ask, once it is known that the pack is the organisation's own.
import Tabling.Controls

Words {
    objectName: "helpline"
    visible: text !== ""
    color: Theme.quiet
}
