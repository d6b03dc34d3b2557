"""Platforms' files: one is written to be filled in, and those that are filled in are kept in the workspace."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.office.export.pushes import PLATFORMS, add_platform, write_blank
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NAMES = {"action-network": "Action Network", "civicrm": "CiviCRM", "engaging-networks": "Engaging Networks"}


@QmlElement
class PlatformFiles(ConsolePage):
    """A part of the page of pushes; `kept` tells that there are others now."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    kept = Signal()

    def __init__(self, work: Workplace, page: ConsolePage) -> None:
        super().__init__("shown", work)
        self.changed.connect(self.refreshed)
        self._page = page
        self._written = ""

    @qml_property(list, notify=refreshed)
    def blanks(self) -> list[Row]:
        """`{code, text}` of each platform for which a file can be written to be filled in."""
        said = translate("Console", "A file to fill in for %1…")
        return [{"code": each, "text": said.replace("%1", _NAMES[each])} for each in PLATFORMS]

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What was written."""
        said = translate("Console", "%1 is written. Fill it in with any editor, then add it here.")
        return said.replace("%1", self._written) if self._written else ""

    def describe(self) -> PageText:
        """Return no frame: the page around it has one."""
        return PageText("")

    def wipe(self) -> None:
        """Forget what was written."""
        self._say("")

    def fail(self, trouble: Trouble) -> None:
        """Have the page show what went wrong."""
        self._page.fail(trouble)

    @Slot("QVariantList")
    def add_urls(self, urls: Sequence[QUrl]) -> None:
        """Keep files that somebody chose, for this user alone."""
        desk = self.desk
        for file in (path_of(QUrl(each)) for each in urls):
            if desk and file and not self._done(lambda file=file: add_platform(desk, file)):  # type: ignore[misc]
                return
        self._say("")
        self.kept.emit()

    @Slot(str, QUrl)
    def write_blank(self, kind: str, folder: QUrl) -> None:
        """Write a file to be filled in, into a folder."""
        where = path_of(folder)
        file = (where or Path()) / f"{kind}.toml"
        if where and self._done(lambda: write_blank(kind, file)):
            self._say(file.name)

    def _done(self, act: Callable[[], object]) -> bool:
        """Do it, or show what went wrong."""
        self._page.show_trouble(None)
        try:
            act()
        except TablingError as error:
            self.fail(trouble_of(error))
            return False
        return True

    def _say(self, written: str) -> None:
        self._written = written
        self.changed.emit()
