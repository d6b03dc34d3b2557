"""Erasing everything in an emergency: what it costs, two PINs of two people, and what became of it."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.progress import Report
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.device_state_model import DeviceStateModel
from desktop.ui.corner.pin_pad_model import PinPadModel
from desktop.ui.corner.plurals import Plurals

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
translate = QCoreApplication.translate
_ASKING = {"first", "second", "waiting"}


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What became of two PINs; `wait`: seconds until the next two count."""

    allowed: bool
    wait: float = 0.0
    erased: int = 0


@QmlElement
class EmergencyErasureModel(PageModel):
    """One PIN alone does nothing, and nobody learns which of the two was wrong.

    Stages: telling, first, second, waiting, erasing, done, failed.
    """

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    ended = Signal()

    def __init__(self, device: Callable[[], CornerDevice], figures: DeviceStateModel, background: Background) -> None:
        super().__init__("telling", background)
        self.changed.connect(self.refreshed)
        self._device, self._background = device, background
        self._figures = figures
        self._pad = PinPadModel(self)
        self._pad.entered.connect(self._take)
        self._first = self._note = ""
        self._offered = False
        self._erased = 0
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether it is erasing right now."""
        return self._stage == "erasing"

    @qml_property(PinPadModel, constant=True)
    def pad(self) -> PinPadModel:
        """Where both PINs are typed."""
        return self._pad

    @qml_property(bool, notify=refreshed)
    def offered(self) -> bool:
        """Whether staff have set a second PIN."""
        return self._offered

    @qml_property(bool, notify=refreshed)
    def asking(self) -> bool:
        """Whether a PIN is asked, or will be in a moment."""
        return self._stage in _ASKING

    @qml_property(str, notify=refreshed)
    def padText(self) -> str:
        """What entering the PIN does."""
        return translate("Corner", "Erase everything") if self._stage == "second" else translate("Corner", "Continue")

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What became of the last two PINs, or nothing."""
        return self._note

    @qml_property(int, notify=refreshed)
    def erased(self) -> int:
        """How many signatures were erased."""
        return self._erased

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        titles = {
            "telling": translate("Corner", "Erase everything"),
            "first": translate("Corner", "The PIN of the volunteers"),
            "second": translate("Corner", "The second PIN, of staff"),
            "waiting": translate("Corner", "The PIN of the volunteers"),
            "erasing": translate("Corner", "One moment…"),
            "done": translate("Corner", "Everything is erased"),
            "failed": translate("Corner", "Not everything is erased"),
        }
        title, back = titles[self._stage], translate("Corner", "Back")
        if self._stage == "telling":
            return PageText(title, translate("Corner", "Ask for both PINs"), "emergency_on", danger=True, back=back)
        if self._stage in {"done", "failed"}:
            return PageText(title, translate("Corner", "Done"), "emergency_done")
        return PageText(title, back="" if self.busy else back)

    def arrive(self) -> None:
        """See whether staff have set a second PIN."""
        try:
            self._offered = self._device().two_pins.is_set
        except TablingError:  # a PIN that cannot be read: staff set a new one by command
            self._offered = False
        self.changed.emit()

    @Slot()
    def forth(self) -> None:
        """Ask for the first PIN; or go back to the figures when it is over."""
        if self._stage == "telling":
            self._ask()
        elif self._stage in {"done", "failed"}:
            self.leads.emit("figures")

    @Slot()
    def back(self) -> None:
        """Go back to where erasing is offered."""
        self.leads.emit("sending")

    def forget(self) -> None:
        """Go back to saying what it costs, with nothing typed."""
        if self.busy:
            return
        self._pad.wipe()
        self._first = self._note = ""
        self.show_trouble(None)
        self._patience.stop()
        self.enter("telling")

    def _ask(self) -> None:
        self.enter("first")

    def _take(self, typed: str) -> None:
        if self._stage == "first":
            self._first, self._note = typed, ""
            self.enter("second")
        elif self._stage == "second":
            first, self._first, device = self._first, "", self._device()
            self.enter("erasing")
            self._background.start(lambda report: _erase(device, first, typed, report), self._finish, self._fail)

    def _finish(self, attempt: _Attempt) -> None:
        if not attempt.allowed:
            self._ask_again(attempt.wait)
            return
        self._erased = self._figures.standing.counting(attempt.erased)
        self.enter("done")
        self.ended.emit()

    def _ask_again(self, wait: float) -> None:
        self._note = (
            Plurals().wrong_pins(wait) if wait else translate("Corner", "At least one of the two PINs is wrong.")
        )
        self.enter("waiting" if wait else "first")
        if wait:
            self._patience.start(math.ceil(wait * 1000))

    def _fail(self, trouble: Trouble) -> None:
        self.show_trouble(trouble)
        self.enter("failed")
        self.ended.emit()


def _erase(device: CornerDevice, first: str, second: str, report: Report) -> _Attempt:
    if not device.two_pins.check(first, second):
        return _Attempt(allowed=False, wait=device.two_pins.wait())
    return _Attempt(allowed=True, erased=device.erase_everything(report))
