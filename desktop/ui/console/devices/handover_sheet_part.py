"""A hand-over sheet: the last number that a tablet showed at an event, so that what never came is missed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.intake.ledger import enter_sheet
from desktop.office.paper.tallies import read_count
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HandoverSheetPart(PagePart):
    """Lines: sheet_device, sheet_event, sheet_last."""

    def __init__(self, page: ConsolePage, read_anew: Callable[[], None]) -> None:
        """`read_anew`: has the page read what is missing now."""
        super().__init__(page)
        self._read_anew = read_anew

    def look(self) -> None:
        """Have the tablets read anew."""
        self._read_anew()

    @Slot()
    def note_down(self) -> None:
        """Take what the sheet shows."""
        device, event, last = self.text("sheet_device"), self.text("sheet_event"), self.text("sheet_last")

        def act(petition: Petition, by: str) -> bool:
            return enter_sheet(petition, device, event, read_count(last), by=by)

        noted = translate("Console", "Noted: %1 gave numbers up to %2 at %3.")
        said = noted.replace("%1", device).replace("%2", last).replace("%3", event)
        none = translate("Console", "Nothing of this tablet has come yet: until it does, all of them are missing.")
        self.act(act, lambda met: said if met else f"{said} {none}")
