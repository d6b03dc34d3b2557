"""The register of requests to be taken off: who asked, by when to answer, and what was answered; nobody by number."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.people.decisions import undo_decision, withdraw_by_code
from desktop.office.people.review import (
    AnsweredRequest,
    WaitingRequest,
    answered_requests,
    dismiss_request,
    list_requests,
)
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.days import day_in_words, due_in_words, is_past
from desktop.ui.console.page.second_touch import SecondTouch

translate = QCoreApplication.translate
Row = dict[str, object]
Ask = Callable[[Callable[[Petition], Any], Callable[[Any], None]], None]
_Register = tuple[tuple[WaitingRequest, ...], tuple[AnsweredRequest, ...]]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_AT_ONCE = 20  # answers


@QmlElement
class WithdrawalRequestsPart(QObject):
    """Those that wait are answered one by one: taken off, or dismissed where they fit nobody."""

    changed = Signal()

    def __init__(self, ask: Ask, by: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._ask, self._by = ask, by
        self._waiting: tuple[WaitingRequest, ...] = ()
        self._answered: tuple[AnsweredRequest, ...] = ()
        self._decision = 0
        self._sure = SecondTouch()
        self._note = ""
        self._most = _AT_ONCE

    @qml_property(list, notify=changed)
    def waiting(self) -> list[Row]:
        """`{number, name, received, due, late, fits, told}` of each request that waits, the oldest first."""
        return [_waiting(each) for each in self._waiting]

    @qml_property(int, notify=changed)
    def asked(self) -> int:
        """The request of which somebody is asked whether it fits nobody."""
        return self._sure.which(((each.number, each) for each in self._waiting), 0)

    @qml_property(list, notify=changed)
    def answered(self) -> list[str]:
        """The latest answers, each a line."""
        return [_answered(each) for each in self._answered[: self._most]]

    @qml_property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there are older answers."""
        return len(self._answered) > self._most

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """What came of the last answer."""
        return self._note

    @qml_property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether the last answer can be taken back."""
        return self._decision > 0

    def look(self) -> None:
        """Read the register: somebody opens its page."""
        self._sure.forget()
        self._ask(self._read(), self._show)

    def wipe(self) -> None:
        """Forget who asked."""
        self._sure.forget()
        self._waiting, self._answered, self._most = (), (), _AT_ONCE
        self._say("", 0)

    @Slot()
    def read_on(self) -> None:
        """Show older answers."""
        self._most += _AT_ONCE
        self._ask(self._read(), self._show)

    @Slot(int)
    def take_off(self, number: int) -> None:
        """Withdraw whoever asked, with all they signed."""
        asked, by, read = next(each for each in self._waiting if each.number == number), self._by(), self._read()
        said = translate("Console", "%1 is taken off: not counted any more, and on no list from now on.")

        def act(petition: Petition) -> tuple[int, _Register]:
            made = withdraw_by_code(petition, asked.code, asked.name, by=by)
            return made.number, read(petition)

        self._ask(act, lambda outcome: self._done(said.replace("%1", apart(asked.name)), *outcome))

    @Slot(int)
    def dismiss(self, number: int) -> None:
        """Say that a request fits nobody, the second time it is touched: that cannot be taken back."""
        if not self._sure.touch(number, next((each for each in self._waiting if each.number == number), None)):
            self.changed.emit()
            return
        by, read = self._by(), self._read()

        def act(petition: Petition) -> tuple[int, _Register]:
            dismiss_request(petition, number, by=by)
            return 0, read(petition)

        said = translate("Console", "Dismissed. Tell whoever asked that nothing of theirs was found.")
        self._ask(act, lambda outcome: self._done(said, *outcome))

    @Slot()
    def undo(self) -> None:
        """Take the last answer back."""
        number, by, read = self._decision, self._by(), self._read()

        def act(petition: Petition) -> tuple[int, _Register]:
            undo_decision(petition, number, by=by)
            return 0, read(petition)

        if number:
            said = translate("Console", "Taken back: they count again.")
            self._ask(act, lambda outcome: self._done(said, *outcome))

    def _read(self) -> Callable[[Petition], _Register]:
        """Return what reads the register, with one answer more than is shown: it tells whether there are older ones."""
        most = self._most + 1
        return lambda petition: (list_requests(petition), answered_requests(petition, most=most))

    def _done(self, said: str, decision: int, register: _Register) -> None:
        self._say(said, decision)
        self._show(register)

    def _say(self, note: str, decision: int) -> None:
        self._note, self._decision = note, decision
        self.changed.emit()

    def _show(self, register: _Register) -> None:
        self._waiting, self._answered = register
        self.changed.emit()


def _waiting(each: WaitingRequest) -> Row:
    received = translate("Console", "received %1 at “%2”").replace("%1", day_in_words(each.signed_at[:10]))
    fits = translate("Console", "Their signature is here: name and code fit.")
    nobody = translate("Console", "No signature here has this name and code yet.")
    return {
        "number": each.number,
        "name": each.name,
        "received": received.replace("%2", apart(each.event_name)),
        "due": due_in_words(each.due),
        "late": is_past(each.due),
        "fits": bool(each.fits),
        "told": fits if each.fits else nobody,
    }


def _answered(each: AnsweredRequest) -> str:
    name = each.name or translate("Console", "Somebody erased since")
    taken = translate("Console", "%1, received %2: taken off")
    dismissed = translate("Console", "%1, received %2: dismissed, nobody fitted")
    said = taken if each.answer == "taken_off" else dismissed
    return said.replace("%1", apart(name)).replace("%2", day_in_words(each.signed_at[:10]))
