"""A folder that is watched while the window is open: exports and files of signatures are taken as they are dropped."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.intake.intake_without_stick import DroppedFile, Looked, WatchedFolder, take_from
from desktop.office.intake.watched_folder import holds_files
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.replay_text import Row
from desktop.ui.console.intake.boxes_and_folder_text import dropped_in_words
from desktop.ui.console.intake.watched_folder_log_words import log_words
from desktop.ui.console.page.console_page import ConsolePage, Workplace
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_EVERY = 10_000  # milliseconds between two looks
_MOST = 20  # files that are told of


@QmlElement
class WatchedFolderPart(PagePart):
    """Line: watch_source. It rests while the window is locked, and ends where a look fails."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage, work: Workplace, every: int = _EVERY) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._work = work
        self._folder: Path | None = None
        self._sizes: dict[Path, tuple[int, int]] = {}
        self._taken: tuple[DroppedFile, ...] = ()
        self._clock = QTimer(self, interval=every)
        self._clock.timeout.connect(self.take)

    @qml_property(str, notify=refreshed)
    def folder(self) -> str:
        """Which folder, or nothing."""
        return str(self._folder or "")

    @qml_property(bool, notify=refreshed)
    def watching(self) -> bool:
        """Whether it is looked into again and again."""
        return self._clock.isActive()

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{text, watch}` of the files that were taken, the last one first."""
        return [dropped_in_words(each) for each in self._taken]

    @Slot(QUrl)
    def choose(self, url: QUrl) -> None:
        """Take the folder that was chosen, and look at once."""
        self._folder, self._sizes, self._taken = path_of(url), {}, ()
        if self._folder:
            self._clock.start()
            self.take()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Watch no longer; what was taken stays taken."""
        self._clock.stop()
        self._folder = None
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """Look what lies there, beside the window, and take what is whole."""
        folder = self._folder
        if self.desk and folder and not self._work.jobs.busy:
            self._work.background.start(lambda _report: holds_files(folder), self._take, self._fail)

    def wipe(self) -> None:
        """Rest: there is no key to open anything with. The folder and what was typed stay, as they name nobody."""
        self._taken = ()
        self.changed.emit()

    def _take(self, filled: bool) -> None:  # noqa: FBT001 - what a look found
        if filled and self.desk and self._folder:
            wanted = WatchedFolder(
                self._folder, log_words(), self.text("watch_source"), self._work.presets, self._sizes
            )
            act = partial(take_from, self.desk, wanted)
            self._page.run(_watching, act, self._show, failed=self._fail)

    def _show(self, looked: Looked) -> None:
        self._sizes = looked.sizes
        self._taken = (*reversed(looked.files), *self._taken)[:_MOST]
        self.changed.emit()

    def _fail(self, trouble: Trouble) -> None:
        self.end()
        self._page.fail(trouble)


def _watching() -> str:
    return translate("Console", "Looking into the watched folder")
