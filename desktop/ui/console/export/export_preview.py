"""What an export would do, as it was looked at, and what closes the file: a passphrase that nobody had to invent."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.export.exporting import ExportPreview, new_passphrase
from desktop.office.export.trap_list import save_trap_list
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.export_text import sums_in_words, trap_list, traps_of
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SeenExport(QObject):
    """A part of the page of exports. After saving only the passphrase is left, to be written down."""

    changed = Signal()

    def __init__(self, parent: QObject, page: ConsolePage | None = None) -> None:
        super().__init__(parent)
        self._page = page  # where a list of everybody can be saved
        self._listed: Path | None = None
        self.found: ExportPreview | None = None
        self._passphrase = ""
        self._plain = False

    @property
    def complete(self) -> bool:
        """Whether there is somebody to write, and nothing is left to be chosen."""
        return bool(self.found and self.found.sums.importable and not self.found.undecided)

    @property
    def closed_by(self) -> str:
        """The passphrase of the file; empty where it is to be plain."""
        return "" if self._plain else self._passphrase

    @qml_property(str, notify=changed)
    def sums(self) -> str:
        """Who would have a row and who not."""
        return sums_in_words(self.found) if self.found else ""

    @qml_property(list, notify=changed)
    def traps(self) -> list[Row]:
        """`{text, detail}` of all that is to be known before."""
        return traps_of(self.found) if self.found else []

    @qml_property(bool, notify=changed)
    def lists(self) -> bool:
        """Whether there is somebody to list."""
        return bool(self._page and self.found and (self.found.reasons or self.found.traps))

    @qml_property(str, notify=changed)
    def listed(self) -> str:
        """Where the list was saved."""
        if not self._listed:
            return ""
        said = translate("Console", "The list is saved: %1. It names people: erase it when you have read it.")
        return said.replace("%1", self._listed.name)

    @qml_property(bool, notify=changed)
    def parts_names(self) -> bool:
        """Whether somebody has to say how names in one box are parted, or another rule may find room for one name."""
        found = self.found
        told = {each.trap for each in (*found.reasons, *found.traps)} if found else set()
        return bool(found and (found.undecided or {"parted", "one_box", "one_name"} & told))

    @qml_property(str, notify=changed)
    def passphrase(self) -> str:
        """What opens the file."""
        return self.closed_by

    @qml_property(bool, notify=changed)
    def plain(self) -> bool:
        """Whether anybody who has the file can read it."""
        return self._plain

    def show(self, found: ExportPreview) -> None:
        """Show what would happen."""
        self.found, self._passphrase, self._listed = found, self._passphrase or new_passphrase(), None
        self.changed.emit()

    def keep_passphrase(self) -> None:
        """Forget the people; the file is saved, and its passphrase still has to be written down."""
        self.found = self._listed = None
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything."""
        self.found, self._passphrase, self._plain, self._listed = None, "", False, None
        self.changed.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.changed.emit()

    @Slot(bool)
    def take_plain(self, plain: bool) -> None:  # noqa: FBT001 - Qt passes it so
        """Save it without a passphrase, or with one."""
        self._plain = plain
        self.changed.emit()

    @Slot(QUrl)
    def save_list(self, folder: QUrl) -> None:
        """Save everybody whom a trap is about, closed as the file will be; also of those who have no row."""
        page, found, where = self._page, self.found, path_of(folder)
        if page and page.desk and found and where:
            work = partial(save_trap_list, page.desk, trap_list(found), where, self.closed_by)
            page.run(_listing, work, self._show_listed)

    def _show_listed(self, file: Path) -> None:
        if self.found:
            self._listed = file
            self.changed.emit()


def _listing() -> str:
    return translate("Console", "Saving the list")
