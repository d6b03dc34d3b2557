"""A device with invented figures, for the scenes of the corner: what the guides show and the tests measure."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.core.batch_closing_rule import AT_THE_END, ClosingRule
from desktop.core.battery import Battery
from desktop.core.campaign import Controller
from desktop.core.device_health import ClockState, DeviceCard, Disk, Health, JournalState, LastDay
from desktop.core.errors import TablingError
from desktop.core.event import Event, event_of
from desktop.core.handover_counts import BoxStatus, Checked, DeviceSummary, HandedOver, WrittenBatch
from desktop.core.progress import Meter, Report
from desktop.core.protection import Guard, Protection
from desktop.core.readiness import Readiness

DAY = date(2026, 8, 23)
_PRIDE = event_of("Capital Pride", "Ottawa", DAY.isoformat())
_NOON = datetime(2026, 8, 23, 14, 5, tzinfo=UTC)
WELL = Health(
    Disk(21_000_000_000, "roomy"),
    Battery(81, charging=False, minutes=190),
    ClockState(_NOON, timedelta(), "none"),
    JournalState(today=42, signatures=412, unbatched=12, set_aside=0, set_aside_signatures=0, trouble=None),
    Protection((Guard("memory_lock"), Guard("swap"))),
    ((11, 6), (12, 19), (13, 14), (14, 3)),
)
WORRIED = Health(
    Disk(9_000_000, "full"),
    Battery(3, charging=False),
    ClockState(_NOON, timedelta(days=-365), "moved"),
    JournalState(today=42, signatures=412, unbatched=12, set_aside=1, set_aside_signatures=None, trouble=None),
    Protection((Guard("memory_lock", "limited"), Guard("swap", "on_disk"))),
)
_CLOUD, _LONG = "Office cloud", "Coordinator’s laptop behind the stage"
WORDS = ("lantern", "orange", "spoon", "kitten")
SENT = DeviceSummary(412, 2, 12, 12, boxes=(BoxStatus(_CLOUD, 2, 0, 0, "", ""),), words=WORDS)
STUCK = DeviceSummary(
    412,
    3,
    42,
    0,
    boxes=(
        BoxStatus(_CLOUD, 0, 3, 412, "", "BoxExpired"),
        BoxStatus(_LONG, 2, 1, 42, "", "BoxUnreachable", "near"),
    ),
    words=WORDS,
    unwelcome=(WORDS,),
)

_CARD = DeviceCard("tablet-b (28f833d2)", Controller("Harbour Residents", "", "", "1-800-555-0100", ""))
_WRITTEN = (WrittenBatch(3, 412, _PRIDE, Path("3.batch"), "28f833d2d732ef5c", 412),)


@dataclass(slots=True)
class ExamplePin:
    """Takes every PIN; or none, and has the next one wait for as many seconds as somebody says."""

    seconds: float = 0.0

    def check(self, _pin: str) -> bool:
        """Say that it is right, unless guesses have to wait."""
        return self.seconds == 0

    def wait(self) -> float:
        """Return the delay."""
        return self.seconds


class ExamplePins:
    """Takes every two PINs."""

    is_set = True

    def check(self, _first: str, _second: str) -> bool:
        """Say that both are right."""
        return True

    def wait(self) -> float:
        """Return no delay."""
        return 0.0


@dataclass(slots=True)
class ExamplePreparation:
    """A device that is as good as ready: headquarters has opened its practice signature, unless `practised` is not."""

    planned: tuple[Event, ...] = ()
    practised: str = "2026-08-22"

    def practise(self, *, practising: bool) -> None:
        """Practise or not: nothing is kept either way."""

    def ready(self) -> Readiness:
        """Return the facts of a quiet morning."""
        facts = (_PRIDE, WELL.clock, True, WELL.battery, WELL.disk, WELL.protection, SENT.boxes, None)
        return Readiness(3, "", "2026-10-31", *facts, "2026-08-22", self.practised)

    def send_practice(self, _sticks: Sequence[Path], _report: Report) -> tuple[str, ...]:
        """Say that the drop box took it."""
        self.practised = ""
        return (_CLOUD,)


@dataclass(slots=True)
class ExampleDevice:
    """A device with invented figures; where it is `WORRIED`, everything wants a volunteer to look."""

    event: Event = _PRIDE
    health: Health = WELL
    standing: DeviceSummary = SENT
    closing: ClosingRule = AT_THE_END
    last_day: LastDay = field(default_factory=LastDay)
    pin: ExamplePin = field(default_factory=ExamplePin)
    two_pins: ExamplePins = field(default_factory=ExamplePins)
    card: DeviceCard = _CARD
    preparation: ExamplePreparation = field(default_factory=ExamplePreparation)
    refuses: TablingError | None = None  # what stands in the way of handing over

    def look(self) -> Health:
        """Return how it is doing."""
        return self.health

    def count(self) -> DeviceSummary:
        """Return what is kept."""
        return self.standing

    def confirm_day(self, _day: str) -> None:
        """Have the campaign be over."""
        self.last_day = replace(self.last_day, confirmed=True)

    def begin_event(self, event: Event) -> None:
        """Go on at another event."""
        self.event = event

    def end_event(self) -> None:
        """End it."""

    def hand_over(self, _folder: Path, report: Report) -> HandedOver:
        """Write nothing. Raises TablingError."""
        if self.refuses:
            raise self.refuses
        Meter(report, "batches", 3).advance(3)
        return HandedOver(3, 412, _WRITTEN)

    def close_by(self, rule: ClosingRule) -> None:
        """Take the rule."""
        self.closing = rule

    def check_receipts(self, _folder: Path, _report: Report) -> Checked:
        """Erase nothing, and leave the rest."""
        self.standing = DeviceSummary(12, 1, 12)
        return Checked(1, 400, boxes=("Office cloud",))

    def erase_everything(self, _report: Report) -> int:
        """Erase nothing."""
        return 412
