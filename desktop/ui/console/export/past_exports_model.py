"""What was exported, each with its way back: it was not sent after all; its files are gone, or written again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.export.exporting import new_passphrase, save_again
from desktop.office.export.past_exports import PastExport, past_exports, say_erased, take_back_export
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.export_text import past_row, saved_in_words, unsent_in_words
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.second_touch import SecondTouch

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
        work.jobs.changed.connect(self.changed)
        self._page = page
        self._past: tuple[PastExport, ...] = ()
        self._again = 0
        self._sure = SecondTouch()
        self._passphrase = ""
        self._unsent: PastExport | None = None
        self._saved: tuple[Path, ...] = ()

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{number, text, detail, undone, erased, pushed, again}` of each; `again`: its files are written again."""
        return [past_row(each) | {"again": each.number == self._again} for each in self._past]

    @qml_property(int, notify=refreshed)
    def asked(self) -> int:
        """The export of which staff are asked once more whether it was not sent."""
        return self._sure.which(((each.number, each) for each in self._past), 0)

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What was done, and what is left to do."""
        if self._saved:
            return saved_in_words(self._saved)
        return unsent_in_words(self._unsent) if self._unsent else ""

    @qml_property(str, notify=refreshed)
    def passphrase(self) -> str:
        """What opens the files that are written again."""
        return self._passphrase

    @qml_property(bool, notify=refreshed)
    def free(self) -> bool:
        """Whether files can be written now."""
        return not self._work.jobs.busy

    def describe(self) -> PageText:
        """Return no frame: the page around it has one."""
        return PageText("")

    def wipe(self) -> None:
        """Forget them, and the passphrase; what is being written is written."""
        self._take_again(0)
        self._sure.forget()
        self._renew(())

    def leave(self) -> None:
        """Forget what was touched once: somebody comes anew."""
        self._sure.forget()

    def fail(self, trouble: Trouble) -> None:
        """Have the page show what went wrong."""
        self._page.fail(trouble)

    def show(self, past: tuple[PastExport, ...]) -> None:
        """Show these; what is being written again is shown until it is."""
        if self.free:
            self._take_again(0)
        self._renew(past)

    @Slot(int)
    def take_back(self, number: int) -> None:
        """Say that it was not sent; asked once more before, since its people would go twice."""
        if not self._sure.touch(number, next((each for each in self._past if each.number == number), None)):
            self.changed.emit()
            return
        self._change(take_back_export, number)

    @Slot(int)
    def erased(self, number: int) -> None:
        """Say that its files are gone."""
        self._change(say_erased, number)

    @Slot(int)
    def again(self, number: int) -> None:
        """Offer to write its files again, closed to a passphrase of their own; or no more."""
        self._take_again(0 if self._again == number else number)
        self._renew(self._past)

    @Slot(QUrl)
    def save_again(self, folder: QUrl) -> None:
        """Write them again, into a folder."""
        desk, where, number = self.desk, path_of(folder), self._again
        if desk and where and number and self.free:
            work = partial(save_again, desk, number, where, self._passphrase)
            self._page.run(_saving, work, self._show_saved, failed=self.fail)

    def _take_again(self, number: int) -> None:
        self._again, self._passphrase = number, new_passphrase() if number else ""

    def _renew(
        self, past: tuple[PastExport, ...], unsent: PastExport | None = None, saved: tuple[Path, ...] = ()
    ) -> None:
        self._past, self._unsent, self._saved = past, unsent, saved
        self.changed.emit()

    def _show_saved(self, files: tuple[Path, ...]) -> None:
        def show(past: tuple[PastExport, ...]) -> None:
            if self._again:  # else the window was locked meanwhile
                self._renew(past, saved=files)

        self.ask(past_exports, show)

    def _change(self, change: Callable[..., PastExport], number: int) -> None:
        self._page.show_trouble(None)
        by = self.by

        def act(petition: Petition) -> tuple[PastExport, tuple[PastExport, ...]]:
            return change(petition, number, by=by), past_exports(petition)

        def show(found: tuple[PastExport, tuple[PastExport, ...]]) -> None:
            changed, past = found
            self._renew(past, unsent=changed if change is take_back_export else None)

        self.ask(act, show)


def _saving() -> str:
    return translate("Console", "Saving the export")
