"""The volunteers' corner: how the device is doing, handing over, practice, the event, and the way out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.handover import DeviceSummary
from desktop.core.health import Health
from desktop.ui.base.background import Errand
from desktop.ui.base.error_model import Troubled
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.corner.box_phrases import boxes_of
from desktop.ui.corner.device import Device
from desktop.ui.corner.emergency_model import EmergencyModel
from desktop.ui.corner.event_model import EventModel
from desktop.ui.corner.gate_model import GateModel
from desktop.ui.corner.handover_model import HandoverModel
from desktop.ui.corner.phrases import advice, event_in_words, facts_of, watched_first
from desktop.ui.corner.receipt_model import ReceiptModel
from desktop.ui.corner.sending_model import SendingModel
from desktop.ui.corner.volumes import Volume

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_PAGES = ("figures", "handover", "sending", "receipts", "emergency", "event", "ending", "leaving")


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds: untouched, then it closes by itself; a practice that somebody forgot; between two looks."""

    idle: int = 60_000
    practice: int = 15 * 60_000
    look_again: int = 5_000


USUAL_PACE = Pace()


@QmlElement
class CornerModel(Troubled):
    """Closed, asking for the PIN, or on one of its pages. It never shows or knows a name of a signer."""

    moved = Signal()
    looked = Signal()
    practised = Signal()
    stallChanged = Signal()  # the kiosk opens its stall anew and welcomes the next person
    left = Signal()

    def __init__(
        self,
        device: Callable[[], Device],
        volumes: Callable[[], tuple[Volume, ...]],
        *,
        unmount: Callable[[Path], bool] | None = None,
        locked: Callable[[], bool | None] = lambda: None,
        pace: Pace = USUAL_PACE,
    ) -> None:
        super().__init__()
        self._device, self._locked = device, locked
        self._page = ""
        self._troubles: dict[str, Trouble] = {}  # of each act whose last outcome was none
        self._practising = False
        self._health: Health | None = None
        self._standing = DeviceSummary()
        self._errand = Errand(self)
        self._gate = GateModel(lambda: device().pin, self)
        self._outing = EventModel(datetime.now().astimezone().date(), self)
        self._handover = HandoverModel(device, volumes, unmount, self._errand)
        self._sending = SendingModel(device, self)
        self._receipts = ReceiptModel(device, volumes, self._errand)
        self._emergency = EmergencyModel(device, self._errand)
        self._idle = QTimer(self, interval=pace.idle, singleShot=True)
        self._practice = QTimer(self, interval=pace.practice, singleShot=True)
        self._look_again = QTimer(self, interval=pace.look_again)
        self._connect()

    def _connect(self) -> None:
        self._idle.timeout.connect(self._close_untouched)
        self._practice.timeout.connect(self.end_practice)
        self._look_again.timeout.connect(self._look)
        self._gate.opened.connect(lambda: self.go("figures"))
        for each in (self._handover, self._receipts, self._emergency):
            each.ended.connect(self._look)
        self._emergency.ended.connect(self.stallChanged)  # nobody has signed here any more

    # -- what QML shows

    @Property(GateModel, constant=True)
    def gate(self) -> GateModel:
        """The PIN pad in front of it."""
        return self._gate

    @Property(EventModel, constant=True)
    def outing(self) -> EventModel:
        """The event being named."""
        return self._outing

    @Property(HandoverModel, constant=True)
    def handover(self) -> HandoverModel:
        """Handing over."""
        return self._handover

    @Property(SendingModel, constant=True)
    def sending(self) -> SendingModel:
        """When batches close."""
        return self._sending

    @Property(ReceiptModel, constant=True)
    def receipts(self) -> ReceiptModel:
        """Checking receipts."""
        return self._receipts

    @Property(EmergencyModel, constant=True)
    def emergency(self) -> EmergencyModel:
        """Erasing everything."""
        return self._emergency

    @Property(str, notify=moved)
    def page(self) -> str:
        """What is open: nothing, pin, or one of the pages."""
        return self._page

    @Property(bool, notify=practised)
    def practising(self) -> bool:
        """Whether what people sign now is practice, and not kept."""
        return self._practising

    @Property(str, notify=looked)
    def eventLine(self) -> str:
        """Where people sign now."""
        return event_in_words(self._device().event) if self._page else ""

    @Property(int, notify=looked)
    def today(self) -> int:
        """How many people signed here today."""
        return self._health.journal.today if self._health else 0

    @Property(int, notify=looked)
    def waiting(self) -> int:
        """How many signatures were not handed over yet."""
        return self._standing.waiting

    @Property(int, notify=looked)
    def signatures(self) -> int:
        """How many signatures are safe on this device."""
        return self._standing.signatures

    @Property(int, notify=looked)
    def batches(self) -> int:
        """How many batches were closed."""
        return self._standing.batches

    @Property(bool, notify=looked)
    def emptied(self) -> bool:
        """Whether nothing unproven is left: the device may be handed back."""
        return self._standing.emptied

    @Property(bool, notify=looked)
    def damaged(self) -> bool:
        """Whether a damaged journal was set aside here."""
        return self._health is not None and self._health.journal.set_aside > 0

    @Property(list, notify=looked)
    def facts(self) -> list[dict[str, object]]:
        """`{label, text, watch}` of the drop boxes, the disk, the battery and the rest."""
        if not self._health:
            return []
        return watched_first([*boxes_of(self._standing), *facts_of(self._health, locked=self._locked())])

    @Property(str, notify=looked)
    def advice(self) -> str:
        """What to do next and why, or nothing."""
        return advice(self._health, self._standing) if self._health else ""

    # -- what volunteers want

    @Slot()
    def knock(self) -> None:
        """Ask for the PIN."""
        self._go("pin")

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a page."""
        if page not in _PAGES:
            return
        self._troubles.clear()
        self._look()
        if page == "handover":
            self._handover.look()
        if page == "sending":
            self._sending.look()
            self._emergency.look()
        if page == "receipts":
            self._receipts.look()
        if page == "event":
            now = self._device().event
            self._outing.start(datetime.now().astimezone().date(), now.name, now.place)
        self._go(page)

    @Slot()
    def close(self) -> None:
        """Go back to the people who sign."""
        self._go("")

    @Slot()
    def start_practice(self) -> None:
        """Let people try, keeping nothing."""
        self._practise(practising=True)

    @Slot()
    def end_practice(self) -> None:
        """Keep signatures again."""
        self._practise(practising=False)

    @Slot()
    def begin_event(self) -> None:
        """Go on at the event that was named."""
        event = self._outing.named()
        if event is None:
            return
        named = event
        if self._do("begin", lambda: self._device().begin_event(named)):
            self.stallChanged.emit()
            self.go("figures")

    @Slot()
    def end_event(self) -> None:
        """End the event and leave; the next start asks for another."""
        if self._do("end", self._device().end_event):
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Leave the kiosk."""
        self._go("")
        self.left.emit()

    def touch(self) -> None:
        """Somebody is there."""
        if self._page:
            self._idle.start()

    def speak(self) -> None:
        """Say everything in the language of now."""
        for each in (self._gate, self._outing, self._sending, self._handover, self._receipts, self._emergency):
            each.speak()
        super().speak()
        self.looked.emit()

    def finish(self) -> None:
        """Wait for what is being written; call before the application ends."""
        self._gate.close()
        self._errand.close()

    def _practise(self, *, practising: bool) -> None:
        self._practising = practising
        self._device().practise(practising=practising)
        (self._practice.start if practising else self._practice.stop)()
        self.practised.emit()
        self.stallChanged.emit()
        self.close()

    def _close_untouched(self) -> None:
        if self._handover.writing or self._receipts.busy or self._emergency.busy:
            self._idle.start()
        else:
            self.close()

    def _look(self) -> None:
        def look() -> None:
            self._health, self._standing = self._device().look(), self._device().count()

        self._do("look", look)

    def _do(self, what: str, act: Callable[[], None]) -> bool:
        """Say whether it worked. A trouble is told until the same works; of several, the first."""
        try:
            act()
        except TablingError as error:
            self._troubles[what] = trouble_of(error)
        else:
            self._troubles.pop(what, None)
        self.tell(next(iter(self._troubles.values()), None))
        self.looked.emit()
        return what not in self._troubles

    def _go(self, page: str) -> None:
        self._page = page
        self._gate.ask()  # whoever was asked before has left the pad
        self._emergency.forget()
        (self._idle.start if page else self._idle.stop)()
        (self._look_again.start if page in _PAGES else self._look_again.stop)()
        self.moved.emit()
        self.looked.emit()
