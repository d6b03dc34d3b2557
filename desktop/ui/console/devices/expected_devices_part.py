"""Tablets that are still to come: their words, who noted them and when, and that they are taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.devices.devices import ExpectedDevice, Welcomed, expect_no_more, list_expected, welcome_device
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ExpectedDevicesPart(PagePart):
    """Shows nothing where none is to come."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: tuple[ExpectedDevice, ...] = ()
        self._last: ExpectedDevice | None = None

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{words, detail}` of each, in the order in which they were noted."""
        return [{"words": " ".join(each.words), "detail": _noted(each)} for each in self._found]

    @qml_property(bool, notify=refreshed)
    def undoable(self) -> bool:
        """Whether the words taken back last can be noted again."""
        return self._last is not None

    def look(self) -> None:
        """Read which there are."""
        self._page.read(list_expected, self._show)

    def wipe(self) -> None:
        """Forget them."""
        self._found, self._last = (), None
        super().wipe()

    @Slot(str)
    def take_back(self, words: str) -> None:
        """Welcome this tablet no more before it comes."""
        by = self._page.by

        def done(gone: ExpectedDevice) -> None:
            self._go_on(gone, lambda: _taken_back(gone))

        self._page.ask(lambda petition: expect_no_more(petition, words.split(), by=by), done)

    @Slot()
    def undo(self) -> None:
        """Note those that were taken back last as they were."""
        last, by = self._last, self._page.by

        def done(welcomed: Welcomed) -> None:
            self._go_on(None, lambda: _noted_again(welcomed))

        if last:
            self._page.ask(lambda petition: welcome_device(petition, last.words, by=by, noted=last), done)

    def _go_on(self, last: ExpectedDevice | None, said: Callable[[], str]) -> None:
        self._last = last
        self.tell(said)
        self.look()

    def _show(self, found: tuple[ExpectedDevice, ...]) -> None:
        self._found = found
        self.changed.emit()


def _noted(each: ExpectedDevice) -> str:
    said = translate("Console", "Still to come. Noted by %1 on %2.")
    return said.replace("%1", apart(each.by)).replace("%2", day_in_words(each.at[:10]))


def _taken_back(gone: ExpectedDevice) -> str:
    said = translate("Console", "Taken back: “%1”. When this tablet comes, it waits until somebody welcomes it.")
    return said.replace("%1", " ".join(gone.words))


def _noted_again(welcomed: Welcomed) -> str:
    if welcomed.device:
        came = translate("Console", "%1 came meanwhile, and is welcome. Bring its files in once more.")
        return came.replace("%1", tablet_name(welcomed.device.called))
    return translate("Console", "Noted again: when this tablet comes, it is welcome.")
