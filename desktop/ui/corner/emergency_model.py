"""Erasing everything in an emergency: what it costs, two PINs of two people, and what became of it."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QLocale, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.ui.base.background import Errand
from desktop.ui.base.error_model import Troubled
from desktop.ui.base.error_text import Trouble
from desktop.ui.corner.device import Device
from desktop.ui.corner.pin_model import PinModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What became of two PINs; `wait`: seconds until the next two count."""

    allowed: bool
    wait: float = 0.0
    erased: int = 0


@QmlElement
class EmergencyModel(Troubled):
    """One PIN alone does nothing, and nobody learns which of the two was wrong."""

    changed = Signal()
    ended = Signal()

    def __init__(self, device: Callable[[], Device], errand: Errand) -> None:
        super().__init__(errand)
        self._device, self._errand = device, errand
        self._pad = PinModel(self)
        self._pad.entered.connect(self._take)
        self._stage = "telling"
        self._first = self._note = ""
        self._offered = False
        self._erased = 0
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.go_on)

    @property
    def busy(self) -> bool:
        """Whether it is erasing right now."""
        return self._stage == "erasing"

    @Property(PinModel, constant=True)
    def pad(self) -> PinModel:
        """Where both PINs are typed."""
        return self._pad

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether staff have set a second PIN."""
        return self._offered

    @Property(str, notify=changed)
    def stage(self) -> str:
        """How far it is: telling, first, second, waiting, erasing, done or failed."""
        return self._stage

    @Property(str, notify=changed)
    def note(self) -> str:
        """What became of the last two PINs, or nothing."""
        return self._note

    @Property(int, notify=changed)
    def erased(self) -> int:
        """How many signatures were erased."""
        return self._erased

    @Slot()
    def go_on(self) -> None:
        """Ask for the first PIN."""
        if not self.busy:
            self._go("first")

    def look(self) -> None:
        """See whether staff have set a second PIN."""
        try:
            self._offered = self._device().two_pins.is_set
        except TablingError:  # a PIN that cannot be read: staff set a new one by command
            self._offered = False
        self.changed.emit()

    def forget(self) -> None:
        """Go back to saying what it costs, with nothing typed."""
        if self.busy:
            return
        self._pad.wipe()
        self._first = self._note = ""
        self.tell(None)
        self._patience.stop()
        self._go("telling")

    def _take(self, typed: str) -> None:
        if self._stage == "first":
            self._first, self._note = typed, ""
            self._go("second")
        elif self._stage == "second":
            first, self._first, device = self._first, "", self._device()
            self._go("erasing")
            self._errand.start(lambda: _erase(device, first, typed), self._finish, self._fail)

    def _finish(self, attempt: _Attempt) -> None:
        if not attempt.allowed:
            self._ask_again(attempt.wait)
            return
        self._erased = attempt.erased
        self._go("done")
        self.ended.emit()

    def _ask_again(self, wait: float) -> None:
        seconds = QLocale().toString(math.ceil(wait))
        self._note = (
            translate("Corner", "Those were not the two PINs. Try again in %1 s.").replace("%1", seconds)
            if wait
            else translate("Corner", "Those were not the two PINs.")
        )
        self._go("waiting" if wait else "first")
        if wait:
            self._patience.start(math.ceil(wait * 1000))

    def _fail(self, trouble: Trouble) -> None:
        self.tell(trouble)
        self._go("failed")
        self.ended.emit()

    def _go(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()


def _erase(device: Device, first: str, second: str) -> _Attempt:
    if not device.two_pins.check(first, second):
        return _Attempt(allowed=False, wait=device.two_pins.wait())
    return _Attempt(allowed=True, erased=device.erase_everything())
