"""The second reading: a sample or every line, how often each field was wrong, and taking in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.paper.sheets import PaperOverview, TakenSheets, draw_sample, read_whole, take_ready
from desktop.office.paper.tallies import read_count
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.paper.differing_readings_part import DifferingReadingsPart
from desktop.ui.console.paper.paper_text import rates_in_words
from desktop.ui.console.paper.sheet_plurals import SheetPlurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SecondReadingPart(PagePart):
    """How far the sheets are that were typed, and what is done with all of them."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    stale = Signal()  # sheets are to be read anew
    tookIn = Signal()

    def __init__(self, page: ConsolePage, interface: InterfaceSettingsModel) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._interface = interface
        self._found: PaperOverview | None = None
        self._deciding = DifferingReadingsPart(page, interface)

    @qml_property(DifferingReadingsPart, constant=True)
    def deciding(self) -> DifferingReadingsPart:
        """What two people read differently on one sheet."""
        return self._deciding

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

    def look(self) -> None:
        """Have the sheets read anew."""
        self.stale.emit()

    def show(self, found: PaperOverview) -> None:
        """Show how far the sheets are."""
        self._found = found
        self.changed.emit()

    def wipe(self) -> None:
        """Forget whoever was shown."""
        self._found = None
        self._deciding.wipe()
        super().wipe()

    @Slot()
    def draw(self) -> None:
        """Draw a sample: so many of a hundred lines of all sheets that are typed."""
        typed, numbers = self.text("sample_percent") or "10", self._numbers

        def act(petition: Petition, by: str) -> int:
            return draw_sample(petition, numbers, by=by, percent=read_count(typed))

        self.act(act, SheetPlurals().drawn)

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

    def _taken(self, made: TakenSheets) -> str:
        self.tookIn.emit()
        said = SheetPlurals()
        more = [said.illegible(made.illegible)] if made.illegible else []
        return " ".join([said.added(made.added), *more, *([said.refused(made.refused)] if made.refused else [])])

    @property
    def _numbers(self) -> Sequence[int]:
        return [each.sheet.number for each in self._found.checks] if self._found else []
