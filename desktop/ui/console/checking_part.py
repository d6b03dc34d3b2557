"""The second reading: a sample or every line, how often each field was wrong, what is decided, and taking in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.paper import read_count
from desktop.office.petition_place import Petition
from desktop.office.sheets import (
    PaperOverview,
    SheetForm,
    TakenSheets,
    Which,
    decide_line,
    draw_sample,
    open_sheet,
    read_whole,
    take_ready,
)
from desktop.ui.base.interface_model import InterfaceModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.console_page import ConsolePage, Row
from desktop.ui.console.counted_sheets import CountedSheets
from desktop.ui.console.page_part import PagePart
from desktop.ui.console.paper_text import difference_in_words, rates_in_words

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CheckingPart(PagePart):
    """`deciding` is the sheet whose differences are shown, line by line."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    stale = Signal()  # sheets are to be read anew
    tookIn = Signal()
    ended = Signal()  # nothing of the sheet is to be decided any more
    asked = Signal(int, int)  # neither reader is right: sheet and line to be typed

    def __init__(self, page: ConsolePage, interface: InterfaceModel) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._interface = interface
        self._found: PaperOverview | None = None
        self._opened: SheetForm | None = None
        self._chosen: dict[str, Which] = {}

    @qml_property(bool, notify=refreshed)
    def waits(self) -> bool:
        """Whether any sheet is typed and not taken in."""
        return bool(self._found and self._found.checks)

    @qml_property(int, notify=refreshed)
    def ready(self) -> int:
        """How many sheets nothing waits for."""
        return sum(each.done for each in self._found.checks) if self._found else 0

    @qml_property(list, notify=refreshed)
    def rates(self) -> list[str]:
        """How often each field was read differently."""
        found = self._found
        return rates_in_words(found.checks, found.campaign, self._interface.language) if found else []

    @qml_property(str, notify=refreshed)
    def line(self) -> str:
        """The line whose differences are shown."""
        number, line = self._place
        said = translate("Console", "Sheet %1, line %2")
        return said.replace("%1", str(number)).replace("%2", str(line)) if line else ""

    @qml_property(list, notify=refreshed)
    def differences(self) -> list[Row]:
        """`{field, label, first, second, chosen}` of each field that two people read differently."""
        opened = self._opened
        if not opened:
            return []
        shown = [each for each in opened.check.open if each.line == self._place[1]]
        words = [difference_in_words(each, opened.campaign, self._interface.language) for each in shown]
        return [row | {"chosen": self._chosen.get(str(row["field"]), "")} for row in words]

    def look(self) -> None:
        """Have the sheets read anew."""
        self.stale.emit()

    def show(self, found: PaperOverview) -> None:
        """Show how far the sheets are."""
        self._found = found
        self.changed.emit()

    def open(self, found: SheetForm) -> None:
        """Show what two people read differently on a sheet, its first line first."""
        self._opened, self._chosen = found, {}
        self.changed.emit()
        if not found.check.open:
            self.ended.emit()

    def wipe(self) -> None:
        """Forget whoever was shown."""
        self._found, self._opened, self._chosen = None, None, {}
        super().wipe()

    @Slot()
    def draw(self) -> None:
        """Draw a sample: so many of a hundred lines of all sheets that are typed."""
        typed, numbers = self.text("sample_percent") or "10", self._numbers

        def act(petition: Petition, by: str) -> int:
            return draw_sample(petition, numbers, by=by, percent=read_count(typed))

        self.act(act, CountedSheets().drawn)

    @Slot()
    def whole(self) -> None:
        """Have every line read a second time."""
        numbers = self._numbers
        said = translate("Console", "Every line is read a second time.")
        self.act(lambda petition, by: read_whole(petition, numbers, by=by), lambda _: said)

    @Slot()
    def take(self) -> None:
        """Take in every sheet of which nothing waits."""

        def act(petition: Petition, by: str) -> TakenSheets:
            return take_ready(petition, by=by)

        self.act(act, self._taken)

    @Slot(str, str)
    def choose(self, field: str, which: str) -> None:
        """Say whose reading of a field is right; where all are chosen the line is decided."""
        self._chosen[field] = "second" if which == "second" else "first"
        self.changed.emit()
        fields = {str(each["field"]) for each in self.differences}
        if fields <= set(self._chosen) or field == "kind":
            self._decide()

    @Slot()
    def neither(self) -> None:
        """Say that nobody is right: the line is typed anew."""
        self.asked.emit(*self._place)

    def _decide(self) -> None:
        (number, line), chosen, by = self._place, dict(self._chosen), self._page.by

        def act(petition: Petition) -> SheetForm:
            decide_line(petition, number, line, chosen, by=by)
            return open_sheet(petition, number)

        self._page.ask(act, self.open)

    def _taken(self, made: TakenSheets) -> str:
        self.tookIn.emit()
        said = CountedSheets()
        more = [said.illegible(made.illegible)] if made.illegible else []
        return " ".join([said.added(made.added), *more, *([said.refused(made.refused)] if made.refused else [])])

    @property
    def _numbers(self) -> Sequence[int]:
        return [each.sheet.number for each in self._found.checks] if self._found else []

    @property
    def _place(self) -> tuple[int, int]:
        """The sheet and the first line of it that is not decided."""
        check = self._opened.check if self._opened else None
        return (check.sheet.number, check.open[0].line) if check and check.open else (0, 0)
