"""Sheets that come back: how many signatures first, then each with what is next; and those that count for nothing."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.paper import read_count
from desktop.office.petition_place import Petition
from desktop.office.sheets import BackSheet, PaperOverview, PaperSheet, take_back, void_sheet
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.console_page import ConsolePage, Row
from desktop.ui.console.counted_sheets import CountedSheets
from desktop.ui.console.counts_part import CountsPart
from desktop.ui.console.page_part import PagePart
from desktop.ui.console.paper_text import sheet_in_words

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_FIRST = ("back", "keyed", "printed", "checked", "void")  # what waits for somebody stands above


@QmlElement
class SheetsPart(PagePart):
    """What is typed of a sheet that came back stays for the next one: they are of the same event and day."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    stale = Signal()  # sheets are to be read anew

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: PaperOverview | None = None
        self._counts = CountsPart(page)

    @qml_property(CountsPart, constant=True)
    def counts(self) -> CountsPart:
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
        return f"{CountedSheets().out(len(numbers))} ({', '.join(numbers)})" if numbers else ""

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
    def take_back(self) -> None:
        """Note the sheet that came back."""
        number, signatures = self.text("back_number"), self.text("back_signatures")
        known = self._sheet(number)
        event = self.text("back_event") or (known.event_name if known else "")
        day = self.text("back_day") or (known.day if known else "")

        def act(petition: Petition, by: str) -> PaperSheet:
            return take_back(petition, BackSheet(read_count(number), read_count(signatures), event, day), by=by)

        said = translate("Console", "Sheet %1 is back: %2. They are in the totals.")
        self.act(act, lambda made: _named(said, made).replace("%2", CountedSheets().signatures(made.signatures or 0)))

    @Slot()
    def make_void(self) -> None:
        """Let a sheet count for nothing."""
        number, why = self.text("void_number"), self.text("void_why")

        def act(petition: Petition, by: str) -> PaperSheet:
            return void_sheet(petition, read_count(number), why, by=by)

        said = translate("Console", "Sheet %1 counts for nothing.")
        self.act(act, lambda made: _named(said, made))

    def _sheet(self, number: str) -> PaperSheet | None:
        sheets = self._found.sheets if self._found else ()
        return next((each for each in sheets if str(each.number) == number), None)


def _named(said: str, made: PaperSheet) -> str:
    return said.replace("%1", str(made.number))
