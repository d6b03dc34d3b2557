"""The PIN pad: takes digits, shows how many, and lets go of them as soon as they are entered."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST = 12  # digits, as the device has it; a longer one would only be refused


@QmlElement
class PinPadModel(QObject):
    """What was typed stays in here; a screen sees only how much."""

    changed = Signal()
    entered = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""

    @property
    def typing(self) -> bool:
        """Whether anything is typed."""
        return bool(self._typed)

    @qml_property(int, notify=changed)
    def length(self) -> int:
        """How many digits are typed."""
        return len(self._typed)

    @Slot(str)
    def press(self, digit: str) -> None:
        """Add one digit; anything else is ignored."""
        if digit.isdecimal() and len(digit) == 1 and len(self._typed) < LONGEST:
            self._keep(self._typed + digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._keep(self._typed[:-1])

    @Slot()
    def wipe(self) -> None:
        """Forget what was typed."""
        self._keep("")

    @Slot()
    def enter(self) -> None:
        """Hand on what was typed, and forget it."""
        typed = self._typed
        self._keep("")
        if typed:
            self.entered.emit(typed)

    def _keep(self, typed: str) -> None:
        self._typed = typed
        self.changed.emit()
