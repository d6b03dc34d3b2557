"""What an export would do, as it was looked at, and what closes the file: a passphrase that nobody had to invent."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.export.exports import ExportPreview, new_passphrase
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.export_text import sums_in_words, traps_of

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
Row = dict[str, object]


@QmlElement
class SeenExport(QObject):
    """A part of the page of exports. After saving only the passphrase is left, to be written down."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
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
        self.found, self._passphrase = found, self._passphrase or new_passphrase()
        self.changed.emit()

    def keep_passphrase(self) -> None:
        """Forget the people; the file is saved, and its passphrase still has to be written down."""
        self.found = None
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything."""
        self.found, self._passphrase, self._plain = None, "", False
        self.changed.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.changed.emit()

    @Slot(bool)
    def take_plain(self, plain: bool) -> None:  # noqa: FBT001 - Qt passes it so
        """Save it without a passphrase, or with one."""
        self._plain = plain
        self.changed.emit()
