"""The volunteers' corner over the kiosk: closed, asking for the PIN, or on one of its pages."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.background_work import Background
from desktop.ui.base.failed_acts_model import FailedActsModel
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.window import stop_clocks
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.device_state_model import DeviceStateModel
from desktop.ui.corner.pages_model import PagesModel, Surroundings
from desktop.ui.corner.pin_gate_model import PinGateModel
from desktop.ui.corner.practice_model import PracticeModel
from desktop.ui.corner.untouched_corner_model import UntouchedCornerModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CornerTimers:
    """Milliseconds until an untouched corner says that it closes, and practice ends; between two looks; a second."""

    idle: int = 60_000
    practice: int = 15 * 60_000
    look_again: int = 5_000
    second: int = 1_000


USUAL_TIMERS = CornerTimers()


@QmlElement
class CornerModel(QObject):
    """Leads volunteers from page to page. It never shows or knows a name of a signer."""

    moved = Signal()
    stallChanged = Signal()  # the kiosk opens its stall anew and welcomes the next person
    left = Signal()

    def __init__(  # noqa: PLR0913  (what it works with)
        self,
        device: Callable[[], CornerDevice],
        volumes: Callable[[], tuple[Volume, ...]],
        *,
        unmount: Callable[[Path], bool] | None = None,
        locked: Callable[[], bool | None] = lambda: None,
        voice: Callable[[], bool | None] = lambda: None,
        timers: CornerTimers = USUAL_TIMERS,
        over: bool = False,
        executor: Executor | None = None,
    ) -> None:
        """`over`: the campaign is, as was said here; `voice`: whether anything reads aloud.

        `executor` runs what takes its time, else a thread.
        """
        super().__init__()
        self._page = ""
        self._background = Background(self, executor)
        self._gate = PinGateModel(lambda: device().pin, self)
        self._attempts = FailedActsModel(self)
        self._figures = DeviceStateModel(device, self._attempts, locked, self)
        self._practice = PracticeModel(device, timers.practice, self, over=over)
        around = Surroundings(device, volumes, unmount, self._background, timers.second, locked, voice)
        self._pages = PagesModel(around, self._figures, self._practice, self._attempts, self)
        self._untouched = UntouchedCornerModel(timers.idle, timers.second, lambda: self._pages.is_busy, self)
        self._look_again = QTimer(self, interval=timers.look_again)
        self._connect()

    def _connect(self) -> None:
        self._untouched.over.connect(self.close)
        self._look_again.timeout.connect(self._figures.look)
        self._gate.opened.connect(lambda: self.go("figures"))
        self._practice.changed.connect(self._change_stall)
        pages = self._pages
        for page in pages.by_name.values():
            page.leads.connect(self.go)
        for ended in (pages.handover.ended, pages.receipts.ended, pages.emergency.ended):
            ended.connect(self._figures.look)
        pages.handover.written.connect(self._figures.note_handover)
        pages.emergency.ended.connect(self.stallChanged)  # nobody has signed here any more
        pages.eventChange.begun.connect(self.stallChanged)
        for page in (pages.ending, pages.leaving):
            page.left.connect(self._leave)

    # -- what QML shows

    @qml_property(PinGateModel, constant=True)
    def gate(self) -> PinGateModel:
        """The PIN pad in front of it."""
        return self._gate

    @qml_property(FailedActsModel, constant=True)
    def attempts(self) -> FailedActsModel:
        """What went wrong with the acts that take no time."""
        return self._attempts

    @qml_property(DeviceStateModel, constant=True)
    def figures(self) -> DeviceStateModel:
        """How the device is doing."""
        return self._figures

    @qml_property(PracticeModel, constant=True)
    def practice(self) -> PracticeModel:
        """Whether people practise."""
        return self._practice

    @qml_property(PagesModel, constant=True)
    def pages(self) -> PagesModel:
        """The pages behind the PIN."""
        return self._pages

    @qml_property(str, notify=moved)
    def page(self) -> str:
        """What is open: nothing, pin, or the name of a page."""
        return self._page

    @qml_property(UntouchedCornerModel, constant=True)
    def untouched(self) -> UntouchedCornerModel:
        """How long it stays open without a touch."""
        return self._untouched

    # -- what volunteers want

    @Slot()
    def knock(self) -> None:
        """Ask for the PIN."""
        self._show("pin")

    @Slot()
    def close(self) -> None:
        """Go back to the people who sign."""
        self._show("")

    @Slot()
    def step_back(self) -> None:
        """Undo one step, as Esc does: go back to the figures, and from them to the people who sign."""
        self.go("" if self._page in {"pin", "figures"} else "figures")

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a page behind the PIN by its name; without a name, close."""
        if not page:
            self.close()
        elif page in self._pages.by_name:
            self._attempts.forget()
            self._figures.look()
            self._pages.by_name[page].arrive()
            self._show(page)

    def touch(self) -> None:
        """Somebody is there."""
        if self._page:
            self._untouched.start()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._gate.speak()
        self._attempts.speak()
        self._figures.speak()
        for page in self._pages.by_name.values():
            page.speak()

    def finish(self) -> None:
        """Wait for what is being written; call before the application ends."""
        stop_clocks(self)
        self._gate.close()
        self._background.close()

    def _change_stall(self) -> None:
        self.stallChanged.emit()
        self.close()

    def _leave(self) -> None:
        self.close()
        self.left.emit()

    def _show(self, page: str) -> None:
        self._page = page
        self._gate.ask()  # whoever was asked before has left the pad
        self._pages.emergency.forget()
        if page != "cleaning":
            self._pages.cleaning.stop()
        if page:
            self._untouched.start()
        else:
            self._untouched.stop()
        if page in self._pages.by_name:
            self._look_again.start()
        else:
            self._look_again.stop()
        self.moved.emit()
