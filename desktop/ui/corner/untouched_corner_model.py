"""A corner that nobody touches: it says that it is about to close, counts, and closes; any touch ends that."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_WARNED = 20  # seconds to answer in (WCAG 2.2, 2.2.1)


@QmlElement
class UntouchedCornerModel(QObject):
    """Waits as long as something is being written, and tells of nothing then."""

    changed = Signal()
    over = Signal()

    def __init__(self, idle: int, second: int, busy: Callable[[], bool], parent: QObject) -> None:
        """`idle`: milliseconds without a touch until it is said; `second`: those of one that is counted."""
        super().__init__(parent)
        self._busy = busy
        self._left = 0
        self._idle = QTimer(self, interval=idle, singleShot=True)
        self._second = QTimer(self, interval=second)
        self._idle.timeout.connect(self._warn)
        self._second.timeout.connect(self._count)

    @qml_property(int, notify=changed)
    def left(self) -> int:
        """The seconds until it closes; 0 while nobody has to know."""
        return self._left

    def start(self) -> None:
        """Begin anew: somebody is there."""
        self._end_count()
        self._idle.start()

    def stop(self) -> None:
        """Wait for nobody: it is closed."""
        self._end_count()
        self._idle.stop()

    def _warn(self) -> None:
        if self._busy():
            self._idle.start()
            return
        self._left = _WARNED
        self._second.start()
        self.changed.emit()

    def _count(self) -> None:
        self._left -= 1
        self.changed.emit()
        if self._left <= 0:
            self.stop()
            self.over.emit()

    def _end_count(self) -> None:
        self._second.stop()
        if self._left:
            self._left = 0
            self.changed.emit()
