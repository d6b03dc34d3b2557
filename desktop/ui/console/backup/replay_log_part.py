"""The replay log beside the petition: whether it holds, and what it says that the petition was never told."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.restore.replay_log_at_desk import CaughtUp, Outside, look_outside, replay_at
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.replay_text import Row, caught_up_in_words, outside_in_words
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReplayLogPart(PagePart):
    """Shows nothing where the log says what the petition knows."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: Outside | None = None

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{text, watch}` of what does not hold."""
        return outside_in_words(self._found) if self._found else []

    @qml_property(bool, notify=refreshed)
    def behind(self) -> bool:
        """Whether the log says what can be done again here."""
        return bool(self._found and self._found.state.kind == "ahead")

    def look(self) -> None:
        """Compare the petition with its log."""
        self._page.read(look_outside, self._show)

    @Slot()
    def replay(self) -> None:
        """Do again what the petition was never told."""
        if self.desk:
            self._page.run(_replaying, partial(replay_at, self.desk), self._finish)

    def wipe(self) -> None:
        """Forget how it stood."""
        self._found = None
        super().wipe()

    def _show(self, found: Outside) -> None:
        self._found = found
        self.changed.emit()

    def _finish(self, done: CaughtUp) -> None:
        self.tell(lambda: " ".join(str(each["text"]) for each in caught_up_in_words(done)))
        self.look()


def _replaying() -> str:
    return translate("Console", "Doing again what the replay log says")
