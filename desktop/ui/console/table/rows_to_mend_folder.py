"""The folder in which rows of a table wait that could not be taken, to be opened where they are mended."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MendingFolder(QObject):
    """`view` shows a folder in the program that this computer has for it."""

    changed = Signal()

    def __init__(self, view: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._folder: Path | None = None

    @qml_property(bool, notify=changed)
    def there(self) -> bool:
        """Whether rows of this table wait there."""
        return self._folder is not None

    def take(self, mend: str) -> None:
        """Take where rows were left; nothing where all were taken."""
        self._folder = Path(mend).parent if mend else None
        self.changed.emit()

    @Slot()
    def show(self) -> None:
        """Show it."""
        if self._folder and self._folder.is_dir():
            self._view(self._folder)
