"""Who wrote or called: for a copy, a correction, to be taken off or forgotten; noted, answered, and by when."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import get_args

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.rights.request_register import (
    Asked,
    AskedAnswer,
    AskedKind,
    answer_asked,
    list_asked,
    note_asked,
    reopen_asked,
)
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.days import day_in_words, due_in_words, is_past
from desktop.ui.console.page.page_part import PagePart

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_AT_ONCE = 20  # answers
_ASKS: Mapping[str, str] = {
    "access": str(QT_TRANSLATE_NOOP("Console", "%1 asks for a copy of what is kept")),
    "correction": str(QT_TRANSLATE_NOOP("Console", "%1 asks for a correction")),
    "withdrawal": str(QT_TRANSLATE_NOOP("Console", "%1 asks to be taken off")),
    "erasure": str(QT_TRANSLATE_NOOP("Console", "%1 asks to be forgotten")),
}
_ANSWERED: Mapping[str, str] = {
    "access": str(QT_TRANSLATE_NOOP("Console", "A copy, received %1, answered %2: %3")),
    "correction": str(QT_TRANSLATE_NOOP("Console", "A correction, received %1, answered %2: %3")),
    "withdrawal": str(QT_TRANSLATE_NOOP("Console", "To be taken off, received %1, answered %2: %3")),
    "erasure": str(QT_TRANSLATE_NOOP("Console", "To be forgotten, received %1, answered %2: %3")),
}


@QmlElement
class RequestRegisterPart(PagePart):
    """The name of an answered request is kept nowhere but here, until somebody undoes the answer or leaves the page."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: tuple[Asked, ...] = ()
        self._last: Asked | None = None
        self._most = _AT_ONCE

    @qml_property(list, notify=refreshed)
    def waiting(self) -> list[Row]:
        """`{number, name, text, detail, late}` of each that waits."""
        return [_waiting(each) for each in self._found if not each.answered]

    @qml_property(list, notify=refreshed)
    def answered(self) -> list[str]:
        """The latest answers, each a line."""
        return [_answered(each) for each in self._found if each.answered][: self._most]

    @qml_property(bool, notify=refreshed)
    def more(self) -> bool:
        """Whether there are older answers."""
        return sum(bool(each.answered) for each in self._found) > self._most

    @qml_property(bool, notify=refreshed)
    def undoable(self) -> bool:
        """Whether the last answer can be taken back."""
        return self._last is not None

    def look(self) -> None:
        """Read the register."""
        most = self._most + 1  # one more tells whether there are older ones
        self._page.read(lambda petition: list_asked(petition, answered=most), self._show)

    def wipe(self) -> None:
        """Forget who asked."""
        self._found, self._last, self._most = (), None, _AT_ONCE
        super().wipe()

    @Slot(str)
    def note_down(self, kind: str) -> None:
        """Note that somebody asked for this kind of answer."""
        name, day = self.text("asked_name"), self.text("asked_day") or datetime.now(UTC).date().isoformat()
        asked: AskedKind = next(each for each in get_args(AskedKind) if each == kind)
        said = translate("Console", "Noted: %1. Find them under People, then say here that it is answered.").replace(
            "%1", name
        )

        def act(petition: Petition, by: str) -> int:
            return note_asked(petition, asked, name, day, by=by)

        self._last = None
        self.act(act, lambda _number: said)

    @Slot()
    def read_on(self) -> None:
        """Show older answers."""
        self._most += _AT_ONCE
        self.look()

    @Slot(int, str)
    def answer(self, number: int, answer: str) -> None:
        """Note that one was answered: it was done, or nobody of this name is here."""
        given: AskedAnswer = "nobody" if answer == "nobody" else "done"
        self._last = next((each for each in self._found if each.number == number), None)
        said = translate("Console", "Answered. The name is not kept in the register any more.")
        self.act(lambda petition, by: answer_asked(petition, number, given, by=by), lambda _: said)

    @Slot()
    def undo(self) -> None:
        """Let the one answered last wait again."""
        last, self._last = self._last, None
        if last:
            said = translate("Console", "It waits again.")
            self.act(lambda petition, by: reopen_asked(petition, last.number, last.name, by=by), lambda _: said)

    def _show(self, found: tuple[Asked, ...]) -> None:
        self._found = found
        self.changed.emit()


def _waiting(each: Asked) -> Row:
    received = translate("Console", "received %1").replace("%1", day_in_words(each.received))
    name = each.name or translate("Console", "Somebody erased since")
    return {
        "number": each.number,
        "name": name,
        "text": translate("Console", _ASKS.get(each.kind, _ASKS["access"])).replace("%1", name),
        "detail": f"{received}, {due_in_words(each.due)}",
        "late": is_past(each.due),
    }


def _answered(each: Asked) -> str:
    done, nobody = translate("Console", "done"), translate("Console", "nobody of that name is here")
    kept = translate("Console", _ANSWERED.get(each.kind, _ANSWERED["access"]))
    said = kept.replace("%1", day_in_words(each.received))
    return said.replace("%2", day_in_words(each.answered)).replace("%3", nobody if each.answer == "nobody" else done)
