"""What staff decided, the newest first: who and when, whom it concerns, and the way back of each."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.people.decisions import Decision, DecisionPreview, list_decisions, preview_undo, undo_decision
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.decide.condition_part import ConditionPart, names_in_words
from desktop.ui.console.decide.given_reason import reason_in_brief
from desktop.ui.console.decide.lists_to_decide_model import ListsToDecideModel
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.days import moment_in_words
from desktop.ui.console.page.first_names_and_more import names_in_brief
from desktop.ui.console.page.page_plurals import PagePlurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_AT_ONCE = 30
_ACTS: Mapping[str, str] = {
    "same": str(QT_TRANSLATE_NOOP("Console", "%1: one person's")),
    "different": str(QT_TRANSLATE_NOOP("Console", "%1: of different people")),
    "valid": str(QT_TRANSLATE_NOOP("Console", "%1: counted")),
    "invalid": str(QT_TRANSLATE_NOOP("Console", "%1: not counted")),
    "withdrawn": str(QT_TRANSLATE_NOOP("Console", "%1: withdrawn")),
    "corrected": str(QT_TRANSLATE_NOOP("Console", "%1: corrected")),
    "consent": str(QT_TRANSLATE_NOOP("Console", "%1: a consent is taken back")),
    "event": str(QT_TRANSLATE_NOOP("Console", "An event has another name or day")),
}
_Read = tuple[tuple[Decision, ...], Mapping[int, DecisionPreview]]
_OTHER = str(QT_TRANSLATE_NOOP("Console", "%1: another decision"))


@QmlElement
class DecisionsModel(ConsolePage):
    """Stages: looking, shown, sure (somebody sees whom it concerns before it is taken back)."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, ways: ListsToDecideModel) -> None:
        super().__init__("looking", work)
        self._ways = ways
        self.changed.connect(self.refreshed)
        self._conditions = ConditionPart(self)
        self._found: tuple[Decision, ...] = ()
        self._whom: Mapping[int, DecisionPreview] = {}
        self._most = _AT_ONCE
        self._number = 0
        self._concerned = ""
        self._note: Callable[[], str] = str

    @qml_property(ListsToDecideModel, constant=True)
    def ways(self) -> ListsToDecideModel:
        """The lists, and how many wait in each."""
        return self._ways

    @qml_property(ConditionPart, constant=True)
    def conditions(self) -> ConditionPart:
        """Deciding about all that have something in common."""
        return self._conditions

    @qml_property(list, notify=refreshed)
    def rows(self) -> list[Row]:
        """`{number, text, detail, undone}` of each decision that is shown."""
        found = [each for each in self._found if self._stage == "shown" or each.number == self._number]
        return [_in_words(each, self._whom.get(each.number)) for each in found[: self._most]]

    @qml_property(bool, notify=refreshed)
    def more(self) -> bool:
        """Whether there are older ones."""
        return self._stage == "shown" and len(self._found) > self._most

    @qml_property(str, notify=refreshed)
    def concerned(self) -> str:
        """Whom it concerns, before a decision is taken back."""
        return self._concerned if self._stage == "sure" else ""

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What came of it, or that nothing was decided yet."""
        nothing = translate("Console", "Nothing has been decided yet.")
        return self._note() or ("" if self._found or self._stage == "looking" else nothing)

    def describe(self) -> PageText:
        """Return the title; where one is taken back, the way on and back."""
        if self._stage == "sure":
            title, main = translate("Console", "Take this decision back?"), translate("Console", "Take it back")
            return PageText(title, main, "take_back", back=translate("Console", "Back"))
        return PageText(translate("Console", "What was decided"))

    def arrive(self) -> None:
        """Read the decisions."""
        self._note, self._most = str, _AT_ONCE
        self.ask(self._gather, self._show)

    def wipe(self) -> None:
        """Forget whom they concern."""
        self._found, self._whom, self._concerned, self._note = (), {}, "", str
        self._conditions.wipe()
        self.enter("looking")

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._conditions.changed.emit()
        super().speak()

    @Slot()
    def read_on(self) -> None:
        """Show older ones."""
        self._most += _AT_ONCE
        self.ask(self._gather, self._show)

    @Slot(int)
    def look_at(self, number: int) -> None:
        """Show whom one concerns, before it is taken back."""

        def show(concerned: str) -> None:
            self._number, self._concerned = number, concerned
            self.enter("sure")

        self.ask(lambda petition: names_in_words(preview_undo(petition, number)), show)

    @Slot()
    def forth(self) -> None:
        """Take it back."""
        number, by = self._number, self.by

        def act(petition: Petition) -> _Read:
            undo_decision(petition, number, by=by)
            return self._gather(petition)

        def done(found: _Read) -> None:
            self._note = _taken_back
            self._show(found)

        if self._stage == "sure":
            self.ask(act, done, settles=True)

    def renew(self, after: Trouble) -> None:
        """Read what is decided by now."""
        self.ask(self._gather, self._show, after)

    @Slot()
    def back(self) -> None:
        """Leave it as it is."""
        self.enter("shown")

    def _gather(self, petition: Petition) -> _Read:
        """Read all decisions, and whom those concern that are shown."""
        found = list_decisions(petition)[::-1]
        return found, {each.number: preview_undo(petition, each.number, most=2) for each in found[: self._most]}

    def _show(self, read: _Read) -> None:
        self._found, self._whom = read
        self.enter("shown")


def _taken_back() -> str:
    return translate("Console", "Taken back: everybody counts as if it had not been decided.")


def _in_words(each: Decision, whom: DecisionPreview | None) -> Row:
    names = names_in_brief([one.name for one in whom.first], whom.signatures) if whom else ""
    many = PagePlurals().signatures(each.signatures)
    said = translate("Console", _ACTS.get(each.act, _OTHER)).replace("%1", names or many)
    made = translate("Console", "%1, by %2").replace("%1", moment_in_words(each.at)).replace("%2", each.by)
    told = ", ".join(filter(None, (reason_in_brief(each.reason), many if names and each.signatures > 1 else "", made)))
    back = translate("Console", "taken back")
    return {
        "number": each.number,
        "text": said,
        "detail": ", ".join(filter(None, (told, back if each.undone else ""))),
        "undone": each.undone,
    }
