"""Whether an act of a moment runs, and a moment after it: no button of a page may be touched meanwhile."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
SETTLES = 500  # milliseconds: a second click of a double one, or one aimed before the list moved, meets nothing


@QmlElement
class BusyModel(QObject):
    """Counts acts from their touch until the page was read anew: a second touch would meet what moved up meanwhile."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running = 0
        self._settling = QTimer(self, singleShot=True, interval=SETTLES)
        self._settling.timeout.connect(self.changed)

    @qml_property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether what acts rests now."""
        return self._running > 0 or self._settling.isActive()

    def begin(self) -> None:
        """Begin an act."""
        self._running += 1
        self.changed.emit()

    def end(self, *, settles: bool = False) -> None:
        """End it; where a list of buttons moved by it, they rest for a moment still."""
        self._running = max(0, self._running - 1)
        if settles:
            self._settling.start()
        self.changed.emit()

    def drop(self) -> None:
        """Wait for nothing of what was begun: the window is locked, and nobody hears of it any more."""
        self._running = 0
        self._settling.stop()
        self.changed.emit()
