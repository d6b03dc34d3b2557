"""Whether somebody still stands at the kiosk: touches tell, a countdown asks, its end decides."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the kiosk waits for a touch: in silence, then counting down to a wipe.

    WCAG 2.2 asks for 20 seconds at least to answer a warning, and for ten times as long for whoever wants it (2.2.1).
    `reading_milliseconds`: the silence while somebody reads, where nothing can be stolen. `counted`: seconds to answer.
    `thanks`: seconds for which the thanks stay; `undo`: those in which a touch undoes the signature. A second has
    `count_milliseconds`.
    """

    silent_milliseconds: int = 45_000
    counted: int = 20
    count_milliseconds: int = 1000
    reading_milliseconds: int = 60_000
    thanks: int = 30
    undo: int = 20


USUAL_PATIENCE = Patience()
_MORE = 10  # times as long to answer, for who asks for it


@QmlElement
class PresenceModel(QObject):
    """Starts anew with each `touch`; `lapsed` says that nobody was there any more."""

    changed = Signal()
    lapsed = Signal()

    def __init__(self, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._left = 0
        self._alone = self._resting = self._reading = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)
        self._timer.start(self._silence)

    @property
    def asking(self) -> bool:
        """Whether the countdown runs."""
        return self._left > 0

    @qml_property(int, notify=changed)
    def countdown(self) -> int:
        """The seconds left to say "I am here"; 0 while nobody needs to."""
        return self._left

    @qml_property(bool, notify=changed)
    def resting(self) -> bool:
        """Whether somebody asked for more time: what they typed is covered meanwhile."""
        return self._resting

    @qml_property(bool, notify=changed)
    def pressing(self) -> bool:
        """Whether the end is near: a count in seconds is said, and more time can be asked for."""
        return 0 < self._left <= self._patience.counted

    @qml_property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether nobody has touched anything since the last signer was given up."""
        return self._alone

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._timer.start(self._silence)
        if self._left or self._alone:
            self._left, self._alone, self._resting = 0, False, False
            self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Begin to count down at once."""
        self._begin(self._patience.counted)

    @Slot()
    def give_time(self) -> None:
        """Somebody needs more time: count down from ten times as much, as often as they ask."""
        self._resting = True
        self._begin(_MORE * self._patience.counted)

    def expect(self, *, reading: bool) -> None:
        """Wait in silence as long as this person needs: for who reads longer than for who types."""
        self._reading = reading

    @property
    def _silence(self) -> int:
        return self._patience.reading_milliseconds if self._reading else self._patience.silent_milliseconds

    def _begin(self, seconds: int) -> None:
        self._left = seconds
        self._timer.start(self._patience.count_milliseconds)
        self.changed.emit()

    def _count(self) -> None:
        if not self._left:
            self.ask()
            return
        self._left -= 1
        self._alone = self._left == 0
        self._resting = self._resting and self._left > 0
        self.changed.emit()
        if self._alone:
            self._timer.stop()
            self.lapsed.emit()
