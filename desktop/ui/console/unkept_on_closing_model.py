"""Closing the window where what was half typed cannot be kept: that is said first, and whoever closes may stay."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class UnkeptOnClosingModel(QObject):
    """`keep` keeps what is typed, and returns what stood against it."""

    changed = Signal()
    agreed = Signal()  # to lose what was half typed

    def __init__(self, keep: Callable[[], Trouble | None], parent: QObject) -> None:
        super().__init__(parent)
        self._keep = keep
        self._agreed = self._asked = False

    @qml_property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether somebody is asked if they stay."""
        return self._asked

    def may_close(self) -> bool:
        """Keep what is typed; where that is not possible, ask."""
        self._asked = not self._agreed and self._keep() is not None
        self.changed.emit()
        return not self._asked

    @Slot()
    def stay(self) -> None:
        """Go on typing, or make room for it."""
        self._asked = False
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close, and lose it."""
        self.ask_no_more()
        self.agreed.emit()

    def ask_no_more(self) -> None:
        """Let the window close, whatever is typed."""
        self._agreed = True
