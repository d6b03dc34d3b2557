"""Keying a sheet, by keys alone: line after line, each kept when Return leaves its last field."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.paper_errors import LineWrong
from desktop.office.desk.petition_place import Petition
from desktop.office.paper.sheets import (
    ILLEGIBLE,
    KnownAlready,
    ReadLine,
    SheetForm,
    TypedLine,
    clear_line,
    known_already,
    open_sheet,
    right_line,
    type_decision,
    type_line,
)
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.staff_error_text import own_trouble
from desktop.ui.console.paper.keying_progress import is_second, next_line, typed_of, with_typed
from desktop.ui.console.paper.line_form import LineForm
from desktop.ui.console.paper.paper_text import field_on_paper, known_in_words

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeyingPart(PagePart):
    """The first reading goes through all lines, the second through those that wait; a decision is of one line."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    ended = Signal()  # nothing of this sheet waits here any more
    refused = Signal(str)  # the field that cannot stand as it was typed
    resumed = Signal(int, int)  # sheet and line of what was half typed before

    def __init__(self, page: ConsolePage, interface: InterfaceSettingsModel) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._interface = interface
        self._form = LineForm(self)
        self._opened: SheetForm | None = None
        self._line, self._deciding = 0, False
        self._known = KnownAlready()
        self._wrong: Trouble | None = None
        self._awaited: Mapping[str, Any] = {}

    @qml_property(LineForm, constant=True)
    def form(self) -> LineForm:
        """The line that is typed."""
        return self._form

    @qml_property(str, notify=refreshed)
    def place(self) -> str:
        """Which line of which sheet it is, and how many are typed."""
        if not self._opened:
            return ""
        done, of_all = typed_of(self._opened)
        said = translate("Console", "Sheet %1, line %2 · %3 of %4 typed")
        told = said.replace("%1", str(self.sheet)).replace("%2", str(self._line))
        return told.replace("%3", str(done)).replace("%4", str(of_all))

    @qml_property(str, notify=refreshed)
    def known(self) -> str:
        """Whether the signer seems to be here already; of whom, it is not said."""
        return known_in_words(self._known)

    @qml_property(bool, notify=refreshed)
    def first(self) -> bool:
        """Whether it is the first reading, in which one can go to any line."""
        return bool(self._opened) and not self.second and not self._deciding

    @property
    def second(self) -> bool:
        """Whether a second person reads."""
        return bool(self._opened and is_second(self._opened))

    @property
    def sheet(self) -> int:
        """The number of the sheet, 0 for none."""
        return self._opened.sheet.number if self._opened else 0

    def open(self, found: SheetForm, line: int = 0, *, deciding: bool = False) -> bool:
        """Begin with this line or the first that waits; not where the sheet went on since a line was half typed."""
        if self._awaited and self._awaited.get("state") != found.sheet.state:
            return False
        self._opened, self._deciding = found, deciding
        self.tell(None)
        self._go(line or next_line(found, 0))
        return True

    @Slot()
    def keep(self) -> None:
        """Keep the line as it was typed, and go on with the next."""
        self._keep(self._form.read())

    @Slot()
    def illegible(self) -> None:
        """Say that nobody can read the line: it counts without a name."""
        self._keep(ILLEGIBLE)

    @Slot(int)
    def step(self, lines: int) -> None:
        """Go to a line further on or back, in the first reading."""
        if self._opened and self.first:
            self._go(min(max(self._line + lines, 1), self._opened.sheet.lines))

    @Slot()
    def clear(self) -> None:
        """Take back what was typed of a line that nobody signed."""
        number, line = self.sheet, self._line

        def act(petition: Petition) -> SheetForm:
            clear_line(petition, number, line, by=self._page.by)
            return open_sheet(petition, number)

        self._page.ask_ahead(act, self.refresh)

    @Slot()
    def look_known(self) -> None:
        """Look whether the signer is here already."""
        number, line, read = self.sheet, self._line, self._form.read()

        def tell(known: KnownAlready) -> None:
            if (number, line) == (self.sheet, self._line):
                self._known = known
                self._page.show_trouble(self._wrong)  # what is wrong with the line stands on
                self.changed.emit()

        if number and (read.values.get("email") or read.values.get("postal_code")):
            self._page.ask_ahead(lambda petition: known_already(petition, number, line, read), tell)

    def half_typed(self) -> Mapping[str, Any]:
        """Return what is typed of the line and not kept; nothing where nothing is."""
        if self._awaited or not self._opened or self._deciding:
            return self._awaited
        typed = self._form.half_typed()
        kept = (self._opened.second if self.second else self._opened.first).get(self._line)
        if not typed or (kept and kept.read == self._form.read()):
            return {}
        return {"sheet": self.sheet, "line": self._line, "state": self._opened.sheet.state, **typed}

    def resume(self, typed: Mapping[str, Any]) -> None:
        """Go on with what was half typed, as soon as the sheet was read."""
        number, line = typed.get("sheet"), typed.get("line")
        if isinstance(number, int) and isinstance(line, int):
            self._awaited = typed
            self.resumed.emit(number, line)

    def wipe(self) -> None:
        """Forget whoever was typed."""
        self._opened, self._line, self._deciding, self._known = None, 0, False, KnownAlready()
        self._awaited = {}
        self._form.wipe()
        super().wipe()

    def refresh(self, found: SheetForm) -> None:
        """Show what is kept of the sheet: a line could not be written."""
        self._opened = found
        self._go(self._line)

    def _keep(self, read: ReadLine) -> None:
        """Go on at once, and write the line meanwhile: whoever types does not wait for the disk."""
        found, line, by = self._opened, self._line, self._page.by
        if not found:
            return
        try:
            right = right_line(found.campaign, found.sheet.language, read)
        except LineWrong as wrong:
            self._wrong = _refusal(field_on_paper(found.campaign, wrong.field, self._interface.language))
            self._page.show_trouble(self._wrong)
            self._page.changed.emit()
            self.refused.emit(wrong.field)
            return
        number, begun, deciding = found.sheet.number, found.sheet.state, self._deciding

        def write(petition: Petition) -> None:
            if deciding:
                type_decision(petition, number, line, right, by=by)
            elif begun in ("back", "keyed"):
                type_line(petition, number, line, right, by=by, begun=begun)

        self._page.show_trouble(None)
        self._page.ask_ahead(write, lambda _: None)
        self._note_typed(found, TypedLine(number, line, 2 if self.second else 1, by, right))

    def _note_typed(self, found: SheetForm, typed: TypedLine) -> None:
        if self._deciding:
            self.ended.emit()
            return
        self._opened = with_typed(found, typed)
        self._go(next_line(self._opened, self._line))
        done, of_all = typed_of(self._opened)
        if done >= of_all:
            self.ended.emit()

    def _go(self, line: int) -> None:
        found = self._opened
        if not found:
            return
        self._line, self._known, self._wrong = line, KnownAlready(), None
        kept = (found.second if self.second else found.first).get(line) if not self._deciding else None
        self._form.begin(found.campaign, found.sheet.language, self._interface.language, kept.read if kept else None)
        if self._awaited and (found.sheet.number, line) == (self._awaited.get("sheet"), self._awaited.get("line")):
            self._form.resume(self._awaited)
        self._awaited = {}
        self.changed.emit()


def _refusal(field: str) -> Trouble:
    said = translate("Console", "Look at “%1” again: it cannot stand as it was typed.")
    return own_trouble(lambda: said.replace("%1", field))
