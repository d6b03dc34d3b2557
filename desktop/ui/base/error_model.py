"""What every model has that may fail: a sentence for whoever stands there, and a detail for staff."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ErrorModel(QObject):
    """A screen reads `trouble` and `detail`; both are empty while all is well."""

    troubled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trouble: Trouble | None = None

    @qml_property(str, notify=troubled)
    def trouble(self) -> str:
        """What went wrong and what to do, in the language of now; or nothing."""
        return self._trouble.sentence if self._trouble else ""

    @qml_property(str, notify=troubled)
    def detail(self) -> str:
        """What staff may want to know besides, in English; or nothing."""
        return self._trouble.detail if self._trouble else ""

    def show_trouble(self, trouble: Trouble | None) -> None:
        """Show what went wrong, or that nothing is wrong any more."""
        self._trouble = trouble
        self.troubled.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.troubled.emit()
