"""Decide: one pair a screen, a key for each answer, and the next pair at the press of it."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.figures.today_overview import Today, look_at_today
from desktop.office.people.decisions import decide_different, decide_same, undo_decision
from desktop.office.people.review import DuplicatesPage, PossibleDuplicate, show_possible_duplicates
from desktop.office.people.undecided_counts import Undecided
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.decide.lists_to_decide_model import ListsToDecideModel
from desktop.ui.console.decide.pair_text import rows_of, why_in_words
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.next_matter import step_after_deciding
from desktop.ui.console.page.page_plurals import PagePlurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

_AHEAD = 100  # pairs that are read at once, besides those put off; among these the surest come first
_Key = tuple[int, int]


@dataclass(slots=True)
class _Answered:
    """A pair that somebody answered: `numbers` of the decisions, none for “later”, None until they are written.

    `taken_back`: then it is not written any more, or undone right after, before the next answer is.
    """

    pair: PossibleDuplicate
    numbers: tuple[int, ...] | None = None
    taken_back: bool = False


@QmlElement
class DecideModel(ConsolePage):
    """Stages: looking, deciding, empty. Decisions are written beside the window, one after the other."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, interface: InterfaceSettingsModel, ways: ListsToDecideModel) -> None:
        super().__init__("looking", work)
        self._ways = ways
        ways.changed.connect(self.changed)
        self.changed.connect(self.refreshed)
        self._interface = interface
        self._queue: deque[PossibleDuplicate] = deque()
        self._answered: list[_Answered] = []
        self._waiting = 0
        self._asked = 0
        self._today: Today | None = None  # read once no pair is left, to say what is next

    @qml_property(ListsToDecideModel, constant=True)
    def ways(self) -> ListsToDecideModel:
        """The lists, and how many wait in each."""
        return self._ways

    @qml_property(list, notify=refreshed)
    def rows(self) -> list[Row]:
        """`{label, one, other, differs}` of each field of this pair."""
        return rows_of(self._queue[0], self._interface.language) if self._queue else []

    @qml_property(str, notify=refreshed)
    def left(self) -> str:
        """How many pairs are left."""
        return PagePlurals().left(self._waiting) if self._waiting else ""

    @qml_property(str, notify=refreshed)
    def told(self) -> str:
        """Why this pair is doubted; where there is no pair, what to know."""
        if self._queue:
            return why_in_words(self._queue[0])
        if self._stage != "empty":
            return ""
        if self._waiting:
            return translate("Console", "What is left you put off until later. Open this page again to see it.")
        last = translate("Console", "That was the last pair.") if self._answered else ""
        if self._ways.beside("decide"):
            return last or translate("Console", "No pair waits for a decision.")
        if last:
            return translate("Console", "That was the last pair. Nothing is left to decide.")
        return translate("Console", "Nobody seems to have signed twice. There is nothing to decide.")

    @qml_property(list, notify=refreshed)
    def beside(self) -> list[Row]:
        """`{name, text, detail, page}` of what else can be looked at, once no pair is left."""
        return self._ways.beside("decide") if self._stage == "empty" else []

    @qml_property(bool, notify=refreshed)
    def deciding(self) -> bool:
        """Whether a pair is shown."""
        return bool(self._queue)

    @qml_property(bool, notify=refreshed)
    def undoable(self) -> bool:
        """Whether there is an answer to take back."""
        return bool(self._answered)

    def describe(self) -> PageText:
        """Return the title; once no pair is left, the next step."""
        title = translate("Console", "One person or two?")
        if self._today is None:
            return PageText(title)
        step, page = step_after_deciding(self._today)
        return PageText(title, step, f"next_{page}")

    def arrive(self) -> None:
        """Read what waits; what was put off is shown again."""
        self._answered = [each for each in self._answered if each.numbers]
        self._look(_reading(self._answered))
        self._ways.look(self)

    def wipe(self) -> None:
        """Forget the people."""
        self._queue.clear()
        self._answered.clear()
        self._waiting, self._today = 0, None
        self._ways.show(Undecided())
        self.enter("looking")

    @Slot()
    def forth(self) -> None:
        """Go where the next step is done."""
        if self._today:
            self.leads.emit(step_after_deciding(self._today)[1])

    @Slot(str)
    def decide(self, verdict: str) -> None:
        """They are one person (`same`), or two (`different`)."""
        if not self._queue:
            return
        answered, by = _Answered(self._queue.popleft()), self.by
        both, read = _key(answered.pair), _reading(self._answered)

        def decide(petition: Petition) -> DuplicatesPage:
            if not answered.taken_back:
                made = (decide_same if verdict == "same" else decide_different)(petition, both, by=by)
                answered.numbers = tuple(each.number for each in made)
            return read(petition)

        self._answered.append(answered)
        self._waiting -= 1
        self._look(decide)
        self._rest()

    @Slot()
    def later(self) -> None:
        """Somebody else looks at it."""
        if self._queue:
            self._answered.append(_Answered(self._queue.popleft(), ()))
            if not self._queue and self._waiting > _put_off(self._answered):
                self.enter("looking")
                self._look(_reading(self._answered))
                return
            self._rest()

    @Slot()
    def undo(self) -> None:
        """Take the last answer back and show its pair again; one that is still being written as soon as it is."""
        if not self._answered:
            return
        last, by = self._answered.pop(), self.by
        self._queue.appendleft(last.pair)
        if last.numbers != ():
            read = _reading(self._answered)

            def take_back(petition: Petition) -> DuplicatesPage:
                for number in last.numbers or ():
                    undo_decision(petition, number, by=by)
                return read(petition)

            last.taken_back = True
            self._waiting += 1
            self._look(take_back)
        self._rest()

    def _look(self, act: Callable[[Petition], DuplicatesPage], after: Trouble | None = None) -> None:
        """Show what waits after an act, unless another has been asked for since: the page on screen is ahead of it."""
        self._asked += 1
        mine = self._asked
        self.ask_ahead(act, lambda page: self._show(page) if mine == self._asked else None, after)

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong; a pair whose answer could not be kept is asked again, unless it waits no longer."""
        unwritten = [each for each in self._answered if each.numbers is None]
        self._answered = [each for each in self._answered if each.numbers is not None]
        self._queue.extendleft(each.pair for each in reversed(unwritten))
        self._waiting += len(unwritten)
        super().fail(trouble)
        self.enter("deciding" if self._queue else "looking")  # not that nobody signed twice: nobody knows

    def renew(self, after: Trouble) -> None:
        """Read what waits by now."""
        self._look(_reading(self._answered), after)

    def _show(self, page: DuplicatesPage) -> None:
        """Take what waits now: the pair on screen stays there while it waits, and answered ones are shown no more."""
        done = {_key(each.pair) for each in self._answered if not each.numbers}
        shown = [_key(each) for each in list(self._queue)[:1]]
        waiting = sorted(page.doubts, key=lambda pair: (_key(pair) not in shown, len(pair.differs)))
        self._queue = deque(each for each in waiting if _key(each) not in done)
        self._waiting = page.waiting - sum(each.numbers is None for each in self._answered)
        self._rest()

    def _rest(self) -> None:
        """Show the pair that comes now; where none does, and all is written, look what is next."""

        def point(today: Today) -> None:
            self._today = None if self._queue else today
            self.changed.emit()

        self._today = None
        self.enter("deciding" if self._queue else "empty")
        if not self._queue and all(each.numbers is not None for each in self._answered):
            self.ask_ahead(look_at_today, point, self._trouble)
            if self._answered:
                self._ways.look(self)


def _key(pair: PossibleDuplicate) -> _Key:
    return pair.later.number, pair.earlier.number


def _put_off(answered: Sequence[_Answered]) -> int:
    return sum(each.numbers == () for each in answered)


def _reading(answered: Sequence[_Answered]) -> Callable[[Petition], DuplicatesPage]:
    """Return what reads the next pairs: those put off may all be older, and wait still."""
    return partial(show_possible_duplicates, most=_AHEAD + _put_off(answered))
