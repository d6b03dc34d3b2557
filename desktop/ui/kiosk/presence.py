"""Whether somebody still stands at the kiosk: touches tell, a countdown asks, its end decides."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the kiosk waits for a touch: in silence, then counting down. The usual 30 s and 15 s make 45 s."""

    silent_milliseconds: int = 30_000
    counted: int = 15
    count_milliseconds: int = 1000


USUAL_PATIENCE = Patience()


@QmlElement
class PresenceModel(QObject):
    """Starts anew with each `touch`; `lapsed` says that nobody was there any more."""

    changed = Signal()
    lapsed = Signal()

    def __init__(self, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._left = 0
        self._alone = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)
        self._timer.start(patience.silent_milliseconds)

    @property
    def asking(self) -> bool:
        """Whether the countdown runs."""
        return self._left > 0

    @qml_property(int, notify=changed)
    def countdown(self) -> int:
        """The seconds left to say "I am here"; 0 while nobody needs to."""
        return self._left

    @qml_property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether nobody has touched anything since the last signer was given up."""
        return self._alone

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._timer.start(self._patience.silent_milliseconds)
        if self._left or self._alone:
            self._left, self._alone = 0, False
            self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Begin to count down at once."""
        self._left = self._patience.counted
        self._timer.start(self._patience.count_milliseconds)
        self.changed.emit()

    def _count(self) -> None:
        if not self._left:
            self.ask()
            return
        self._left -= 1
        self._alone = self._left == 0
        self.changed.emit()
        if self._alone:
            self._timer.stop()
            self.lapsed.emit()
