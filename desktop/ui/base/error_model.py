"""What every model of the corner has that may fail: what to tell volunteers of it, and what staff."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.error_text import Trouble

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Troubled(QObject):
    """A screen reads `trouble` and `detail`; both are empty while all is well."""

    troubled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trouble: Trouble | None = None

    @Property(str, notify=troubled)
    def trouble(self) -> str:
        """What went wrong and what to do, in the language of now; or nothing."""
        return self._trouble.sentence if self._trouble else ""

    @Property(str, notify=troubled)
    def detail(self) -> str:
        """What staff may want to know besides, in English; or nothing."""
        return self._trouble.detail if self._trouble else ""

    def tell(self, trouble: Trouble | None) -> None:
        """Say what went wrong, or that nothing is wrong any more."""
        self._trouble = trouble
        self.troubled.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.troubled.emit()
