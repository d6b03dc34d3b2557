"""What was exported, each with its way back: it was not sent after all; its files are gone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.export.exported import PastExport, past_exports, say_erased, take_back_export
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.export_text import past_row
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PastExportsModel(ConsolePage):
    """A part of the page of exports, which shows what goes wrong here too."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, page: ConsolePage) -> None:
        super().__init__("shown", work)
        self.changed.connect(self.refreshed)
        self._page = page
        self._past: tuple[PastExport, ...] = ()
        self._asked = 0

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{number, text, detail, undone, erased, pushed, asked}` of each; `asked`: staff are asked once more."""
        return [past_row(each) | {"asked": each.number == self._asked} for each in self._past]

    def describe(self) -> PageText:
        """Return no frame: the page around it has one."""
        return PageText("")

    def wipe(self) -> None:
        """Forget them."""
        self.show(())

    def fail(self, trouble: Trouble) -> None:
        """Have the page show what went wrong."""
        self._page.fail(trouble)

    def show(self, past: tuple[PastExport, ...]) -> None:
        """Show these."""
        self._past, self._asked = past, 0
        self.changed.emit()

    @Slot(int)
    def take_back(self, number: int) -> None:
        """Say that it was not sent; asked once more before, since its people would go twice."""
        if self._asked != number:
            self._asked = number
            self.changed.emit()
            return
        self._change(take_back_export, number)

    @Slot(int)
    def erased(self, number: int) -> None:
        """Say that its files are gone."""
        self._change(say_erased, number)

    def _change(self, change: Callable[..., PastExport], number: int) -> None:
        self._page.show_trouble(None)
        by = self.by

        def act(petition: Petition) -> tuple[PastExport, ...]:
            change(petition, number, by=by)
            return past_exports(petition)

        self.ask(act, self.show)
