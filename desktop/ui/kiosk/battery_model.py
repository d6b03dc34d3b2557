"""Watches the battery: nearly empty, it has the kiosk rest between two signers until there is power again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from desktop.core.battery import Battery
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
LOOK_AGAIN = 10_000  # milliseconds: a minute of charge lasts longer, and whoever plugs it in sees at once that it helps


@QmlElement
class BatteryModel(QObject):
    """`spent` says that nobody should begin to sign; who is at the form may finish."""

    changed = Signal()

    def __init__(self, read_battery: Callable[[], Battery | None], look_again: int = LOOK_AGAIN) -> None:
        super().__init__()
        self._read = read_battery
        self._spent, self._percent = False, 100
        self._timer = QTimer(self, interval=look_again)
        self._timer.timeout.connect(self.look)

    @qml_property(bool, notify=changed)
    def spent(self) -> bool:
        """Whether the battery is nearly empty and nothing fills it."""
        return self._spent

    @qml_property(int, notify=changed)
    def percent(self) -> int:
        """What is left of a full charge."""
        return self._percent

    def start(self) -> None:
        """Look now, and again and again."""
        self.look()
        self._timer.start()

    def look(self) -> None:
        """Read the battery. Once it was empty it has to charge, or to be clearly fuller: a figure trembles."""
        battery = self._read()
        before = self._spent, self._percent
        self._spent = battery is not None and (battery.low if self._spent else battery.empty)
        self._percent = battery.percent if battery else 100
        if before != (self._spent, self._percent):
            self.changed.emit()
