"""Practice: people try the form, and nothing is kept. One that somebody forgot ends by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PracticeModel(QObject):
    """Begins and ends practice; who hears `changed` opens the stall anew."""

    changed = Signal()

    def __init__(
        self, device: Callable[[], CornerDevice], milliseconds: int, parent: QObject, *, over: bool = False
    ) -> None:
        """`milliseconds`: how long a practice lasts that nobody ends. `over`: the campaign is, and all is practice."""
        super().__init__(parent)
        self._device = device
        self._practising, self._over = False, over
        self._timer = QTimer(self, interval=milliseconds, singleShot=True)
        self._timer.timeout.connect(self.end)

    @qml_property(bool, notify=changed)
    def on(self) -> bool:
        """Whether what people sign now is practice, and not kept."""
        return self._practising or self._over

    @property
    def over(self) -> bool:
        """Whether the campaign is over: nothing else is taken any more."""
        return self._over

    def close(self, day: str) -> None:
        """Take nothing but practice from now on: it is this day, after the campaign's last. Raises TablingError."""
        self._device().confirm_day(day)
        self._over = True
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        """Let people try, keeping nothing."""
        self._timer.start()
        self._practise(practising=True)

    @Slot()
    def end(self) -> None:
        """Keep signatures again."""
        self._timer.stop()
        self._practise(practising=False)

    def _practise(self, *, practising: bool) -> None:
        self._practising = practising
        self._device().preparation.practise(practising=practising)
        self.changed.emit()
