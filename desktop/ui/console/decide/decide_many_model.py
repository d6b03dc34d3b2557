"""Many cases that staff decide at once: the surest first, ticked, looked at once more, decided, and taken back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.people.duplicate_groups import undo_decisions
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.decide.case_plurals import CasePlurals
from desktop.ui.console.decide.lists_to_decide_model import ListsToDecideModel
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Case:
    """One case in words: `hard` ones are ticked by nobody but staff. `held`: whatever the office knows it by.

    `person`: the number of a signature whose person can be looked at, 0 where there are several.
    """

    held: Any
    title: str
    lines: tuple[str, ...]
    hard: bool
    person: int = 0


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of an act: the decisions by which it is taken back, and what is said of it in the language of now."""

    decisions: tuple[int, ...]
    said: Callable[[], str]


class Cases(Protocol):
    """What is decided many at once: how it is read, said and done."""

    def heading(self) -> str:
        """Return the title of the page."""

    def purpose(self) -> str:
        """Return what the page is for."""

    def nothing(self) -> str:
        """Return what to say where nothing waits."""

    def acts(self) -> Mapping[str, str]:
        """Return what can be said of a case: names of acts, with the words on their buttons."""

    def read(self, petition: Petition) -> Sequence[Any]:
        """Return what waits, the surest first."""

    def case(self, held: Any) -> Case:  # noqa: ANN401 - whatever `read` returned
        """Return it in words."""

    def do(self, act: str, held: Sequence[Any], by: str, petition: Petition) -> Decided:
        """Decide some of them."""


@QmlElement
class DecideManyModel(ConsolePage):
    """Stages: looking, shown, sure (somebody looks once more), empty. `cases` say which they are, and what is done."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    opened = Signal(int)  # a signature, whose person somebody wants to look at

    def __init__(self, work: Workplace, cases: Cases, ways: ListsToDecideModel, way: str) -> None:
        """`way`: the name of its page."""
        super().__init__("looking", work)
        self._ways, self._way = ways, way
        ways.changed.connect(self.changed)
        self.changed.connect(self.refreshed)
        self._cases = cases
        self._found: Sequence[Any] = ()
        self._ticked: set[int] = set()
        self._decisions: tuple[int, ...] = ()
        self._note: Callable[[], str] = str
        self._begun = ""

    @qml_property(ListsToDecideModel, constant=True)
    def ways(self) -> ListsToDecideModel:
        """The lists, and how many wait in each."""
        return self._ways

    @qml_property(list, notify=refreshed)
    def rows(self) -> list[Row]:
        """`{index, title, lines, hard, ticked, person}` of each case; when looked at again, of those ticked."""
        return [
            {
                "index": index,
                "title": case.title,
                "lines": list(case.lines),
                "hard": case.hard,
                "ticked": index in self._ticked,
                "person": case.person,
            }
            for index, case in enumerate(map(self._cases.case, self._found))
            if self._stage == "shown" or index in self._ticked
        ]

    @qml_property(list, notify=refreshed)
    def actions(self) -> list[Row]:
        """`{name, text}` of what can be said of a case."""
        return [{"name": name, "text": text} for name, text in self._cases.acts().items()]

    @qml_property(str, notify=refreshed)
    def left(self) -> str:
        """How many are left, and how many of them are hard."""
        hard = sum(self._cases.case(each).hard for each in self._found)
        said = CasePlurals().left(len(self._found)) if self._found else ""
        return ", ".join(filter(None, (said, CasePlurals().hard(hard) if hard else "")))

    @qml_property(int, notify=refreshed)
    def ticked(self) -> int:
        """How many are ticked."""
        return len(self._ticked)

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What came of the last act, else what the page is for."""
        if (note := self._note()) or self._stage != "empty":
            return note or self._cases.purpose()
        here = translate("Console", "Nothing is left in this list.")
        return here if self._ways.beside(self._way) else self._cases.nothing()

    @qml_property(bool, notify=refreshed)
    def undoable(self) -> bool:
        """Whether the last act can be taken back."""
        return bool(self._decisions)

    def describe(self) -> PageText:
        """Return the title; where somebody looks once more, the way on and back."""
        if self._stage != "sure":
            return PageText(self._cases.heading())
        title = translate("Console", "Look once more: %1").replace("%1", self._cases.acts()[self._begun])
        decide = CasePlurals().decide(len(self._ticked))
        return PageText(title, decide, "decide_ticked", back=translate("Console", "Back"))

    def arrive(self) -> None:
        """Read what waits."""
        self._note, self._decisions = str, ()
        self.ask(self._cases.read, self._show)

    def wipe(self) -> None:
        """Forget the people."""
        self._found, self._decisions, self._note = (), (), str
        self._ticked.clear()
        self.enter("looking")

    @Slot(int, bool)
    def tick(self, index: int, on: bool) -> None:  # noqa: FBT001 - a slot of a box
        """Tick a case, or no longer."""
        (self._ticked.add if on else self._ticked.discard)(index)
        self.changed.emit()

    @Slot()
    def tick_sure(self) -> None:
        """Tick every case that is not hard."""
        self._ticked = {index for index, each in enumerate(self._found) if not self._cases.case(each).hard}
        self.changed.emit()

    @Slot(str)
    def begin(self, act: str) -> None:
        """Look once more at those that are ticked."""
        if self._ticked and act in self._cases.acts():
            self._begun = act
            self.enter("sure")

    @Slot(int, str)
    def decide(self, index: int, act: str) -> None:
        """Decide one case."""
        if 0 <= index < len(self._found):
            self._act(partial(self._cases.do, act, [self._found[index]], self.by))

    @Slot()
    def forth(self) -> None:
        """Decide those that are ticked."""
        if self._stage == "sure":
            ticked = [self._found[each] for each in sorted(self._ticked)]
            self._act(partial(self._cases.do, self._begun, ticked, self.by))

    @Slot()
    def back(self) -> None:
        """Look at all of them again."""
        self.enter("shown")

    @Slot()
    def undo(self) -> None:
        """Take the last act back."""
        decisions, by = self._decisions, self.by

        def act(petition: Petition) -> Decided:
            undo_decisions(petition, decisions, by=by)
            return Decided((), lambda: translate("Console", "Taken back."))

        if decisions:
            self._act(act)

    def _act(self, act: Callable[[Petition], Decided]) -> None:
        def both(petition: Petition) -> tuple[Decided, Sequence[Any]]:
            return act(petition), self._cases.read(petition)

        def done(outcome: tuple[Decided, Sequence[Any]]) -> None:
            self._decisions, self._note = outcome[0].decisions, outcome[0].said
            self._show(outcome[1])

        if not self.busy:  # else it was touched twice, and the first touch may change what this one means
            self.ask(both, done, settles=True)

    def _show(self, found: Sequence[Any]) -> None:
        self._found = found
        self._ticked.clear()
        self.enter("shown" if found else "empty")
        self._ways.look(self)
