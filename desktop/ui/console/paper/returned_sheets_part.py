"""Sheets that come back: how many signatures first, then each with what is next; and those that count for nothing."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.paper.sheets import (
    BackSheet,
    PaperOverview,
    PaperSheet,
    SheetForm,
    find_sheet,
    next_step,
    take_back,
    void_sheet,
)
from desktop.office.paper.tallies import read_count
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.paper.paper_text import sheet_in_words
from desktop.ui.console.paper.sheet_plurals import SheetPlurals
from desktop.ui.console.paper.tallies_part import TalliesPart

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
FIND = "find_sheet"  # the line in which a code is scanned
_FIRST = ("back", "keyed", "printed", "checked", "void")  # what waits for somebody stands above


@QmlElement
class ReturnedSheetsPart(PagePart):
    """What is typed of a sheet that came back stays for the next one: they are of the same event and day."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    stale = Signal()  # sheets are to be read anew
    wanted = Signal(int, str)  # a sheet, and what waits of it
    pointed = Signal(str)  # the line in which somebody goes on typing

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: PaperOverview | None = None
        self._counts = TalliesPart(page)

    @qml_property(TalliesPart, constant=True)
    def counts(self) -> TalliesPart:
        """Sheets that were printed elsewhere, and are only counted."""
        return self._counts

    @qml_property(list, notify=refreshed)
    def rows(self) -> list[Row]:
        """`{number, text, detail, action, actionText, faded}` of each sheet."""
        if not self._found:
            return []
        checks = {each.sheet.number: each for each in self._found.checks}
        ordered = sorted(self._found.sheets, key=lambda each: (_FIRST.index(each.state), each.number))
        return [sheet_in_words(e, checks.get(e.number)) | {"faded": e.state == "void"} for e in ordered]

    @qml_property(str, notify=refreshed)
    def out(self) -> str:
        """Which sheets are not back, by number."""
        numbers = [str(each.number) for each in self._found.sheets if each.state == "printed"] if self._found else []
        return f"{SheetPlurals().out(len(numbers))} ({', '.join(numbers)})" if numbers else ""

    def look(self) -> None:
        """Have the sheets read anew."""
        self.stale.emit()

    def show(self, found: PaperOverview) -> None:
        """Show where they stand."""
        self._found = found
        self._counts.look()
        self.changed.emit()

    def wipe(self) -> None:
        """Forget them."""
        self._found = None
        self._counts.wipe()
        super().wipe()

    @Slot()
    def find(self) -> None:
        """Open the sheet whose code was scanned, or whose number was typed."""
        typed = self.text(FIND)
        if typed:
            self._page.ask(lambda petition: find_sheet(petition, typed), self._show_one)

    @Slot()
    def take_back(self) -> None:
        """Note the sheet that came back."""
        called, signatures = self.text("back_number"), self.text("back_signatures")
        event, day = self.text("back_event"), self.text("back_day")

        def act(petition: Petition, by: str) -> PaperSheet:
            known = find_sheet(petition, called).sheet
            where = (event or known.event_name, day or known.day)
            return take_back(petition, BackSheet(known.number, read_count(signatures), *where), by=by)

        said = translate("Console", "Sheet %1 is back, with %2 in the totals.")
        self.act(act, lambda made: _named(said, made).replace("%2", SheetPlurals().signatures(made.signatures or 0)))

    @Slot()
    def make_void(self) -> None:
        """Let a sheet count for nothing."""
        called, why = self.text("void_number"), self.text("void_why")

        def act(petition: Petition, by: str) -> PaperSheet:
            return void_sheet(petition, find_sheet(petition, called).sheet.number, why, by=by)

        said = translate("Console", "Sheet %1 counts for nothing.")
        self.act(act, lambda made: _named(said, made))

    def _show_one(self, found: SheetForm) -> None:
        """Go to what waits of a sheet; of one that is still out its signatures are counted."""
        number, step = found.sheet.number, next_step(found.sheet, found.check)
        if step in ("type", "again", "decide"):
            self.tell(None)
            self.wanted.emit(number, step)
        elif step == "count":
            self._typed |= {FIND: "", "back_number": str(number)}
            self.changed.emit()
            self.pointed.emit("back_signatures")
        else:
            told = sheet_in_words(found.sheet, found.check)
            self.tell(lambda: str(told["text"]))
            self.pointed.emit(FIND)


def _named(said: str, made: PaperSheet) -> str:
    return said.replace("%1", str(made.number))
