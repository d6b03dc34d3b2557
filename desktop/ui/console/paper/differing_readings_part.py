"""What two people read differently on a sheet, line by line: whose reading is right, and what was decided so far."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.paper.sheets import SheetForm, Which, decide_line, open_sheet, undo_decision
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.paper.paper_text import decided_in_words, difference_in_words

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DifferingReadingsPart(PagePart):
    """A line is decided once each of its fields is; until the sheet is taken in that can be undone."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    ended = Signal()  # nothing of the sheet is to be decided any more
    asked = Signal(int, int)  # neither reader is right: sheet and line to be typed

    def __init__(self, page: ConsolePage, interface: InterfaceSettingsModel) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._interface = interface
        self._opened: SheetForm | None = None
        self._chosen: dict[str, Which] = {}

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

    @qml_property(list, notify=refreshed)
    def decided(self) -> list[Row]:
        """`{line, text, detail}` of each line that was decided."""
        return [decided_in_words(each) for each in self._opened.decided.values()] if self._opened else []

    def open(self, found: SheetForm) -> None:
        """Show what two people read differently on a sheet, its first line first, and what was decided."""
        self._opened, self._chosen = found, {}
        self.changed.emit()

    def wipe(self) -> None:
        """Forget whoever was shown."""
        self._opened, self._chosen = None, {}
        super().wipe()

    @Slot(str, str)
    def choose(self, field: str, which: str) -> None:
        """Say whose reading of a field is right; where all are chosen the line is decided."""
        self._chosen[field] = "second" if which == "second" else "first"
        self.changed.emit()
        fields = {str(each["field"]) for each in self.differences}
        if fields <= set(self._chosen) or field == "kind":
            self._decide()

    @Slot(int)
    def undo(self, line: int) -> None:
        """Take back what was decided of a line: both readings stand side by side again."""
        number, by = self._opened.sheet.number if self._opened else 0, self._page.by

        def act(petition: Petition) -> SheetForm:
            undo_decision(petition, number, line, by=by)
            return open_sheet(petition, number)

        self._page.ask(act, self.open)

    @Slot()
    def neither(self) -> None:
        """Say that nobody is right: the line is typed anew."""
        self.asked.emit(*self._place)

    def _decide(self) -> None:
        (number, line), chosen, by = self._place, dict(self._chosen), self._page.by

        def act(petition: Petition) -> SheetForm:
            decide_line(petition, number, line, chosen, by=by)
            return open_sheet(petition, number)

        self._page.ask(act, self._go_on)

    def _go_on(self, found: SheetForm) -> None:
        self.open(found)
        if not found.check.open:
            self.ended.emit()

    @property
    def _place(self) -> tuple[int, int]:
        """The sheet and the first line of it that is not decided."""
        check = self._opened.check if self._opened else None
        return (check.sheet.number, check.open[0].line) if check and check.open else (0, 0)
