"""Every scene of the first start and of the volunteers' corner, and the way to it; the figures are invented."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.core.campaign import Campaign
from desktop.core.event import Event, event_of
from desktop.core.handover import HandedOver, Standing
from desktop.core.health import Battery, ClockState, Disk, Health, JournalState
from desktop.core.pack.files import PackFiles
from desktop.ui.corner.corner_model import CornerModel, Pace
from desktop.ui.corner.device import Told
from desktop.ui.corner.setup_model import Known, SetupModel
from desktop.ui.corner.volumes import Volume
from desktop.ui.corner.window import FirstStartWindow
from desktop.ui.hand import Hand
from desktop.ui.kiosk.model import KioskModel
from desktop.ui.kiosk.scenes import SceneStall
from desktop.ui.kiosk.window import KioskWindow
from desktop.ui.presence import Patience
from desktop.ui.stage import Scene, Stage

_NEVER = 3_600_000  # milliseconds: an hour
_DAY = date(2026, 8, 23)
_PRIDE = event_of("Capital Pride", "Ottawa", _DAY.isoformat())
_WELL = JournalState(today=42, signatures=412, unbatched=12, set_aside=0, set_aside_signatures=0, trouble="")


@dataclass(slots=True)
class SceneDevice:
    """A device with invented figures; where it `worries`, everything wants a volunteer to look."""

    event: Event = _PRIDE
    worries: bool = False

    def look(self) -> Health:
        """Return how it is doing."""
        now = datetime(2026, 8, 23, 14, 5, tzinfo=UTC)
        if self.worries:
            damaged = JournalState(42, 412, 12, set_aside=1, set_aside_signatures=None, trouble="")
            clock = ClockState(now, timedelta(days=-365), "moved")
            return Health(Disk(9_000_000, "full"), Battery(3, charging=False), clock, damaged)
        clock = ClockState(now, timedelta(), "none")
        return Health(Disk(21_000_000_000, "roomy"), Battery(81, charging=True), clock, _WELL)

    def count(self) -> Standing:
        """Return what is kept."""
        return Standing(signatures=412, batches=2, waiting=12)

    def practise(self, *, practising: bool) -> None:
        """Practise or not: nothing is kept either way."""

    def begin_event(self, event: Event) -> None:
        """Go on at another event."""
        self.event = event

    def end_event(self) -> None:
        """End it."""

    def hand_over(self, _folder: Path, told: Told) -> HandedOver:
        """Write nothing."""
        told(412, 412)
        return HandedOver(3, 412)


class ScenePin:
    """Takes every PIN."""

    def check(self, _pin: str) -> bool:
        """Say that it is right."""
        return True

    def wait(self) -> float:
        """Return no delay."""
        return 0.0


class SceneBeginning:
    """A device before its first start that trusts everybody and keeps nothing."""

    try_out_offered = True
    pin_wanted = True

    def require_trusted(self, campaign: Campaign) -> None:
        """Trust it."""

    def require_good_pin(self, pin: str) -> None:
        """Find it good."""

    def begin(self, files: PackFiles | None, passphrase: str, event: Event, pin: str) -> None:
        """Keep nothing."""


def open_first_stage(stick: Path, languages: tuple[str, ...], size: tuple[int, int] = (1280, 800)) -> Stage:
    """Open the first start with a folder, in which a signed pack lies, as its stick."""
    sticks = (Volume("STICK", stick, 12_000_000_000),)
    model: Any = SetupModel(SceneBeginning(), Known(), lambda: sticks, languages, _DAY)
    first = FirstStartWindow(model, size, moving=False)
    hand = Hand(first.window, patience=20)

    def begin() -> None:
        while model.step != "campaign":
            model.go_back()
        hand.wait_for_screen("choose_step")
        hand.wait_for("offer_0")

    first.show()
    return Stage(hand, first.window, model, begin, first.close)


@dataclass(frozen=True, slots=True)
class CornerStage(Stage):
    """A kiosk with its corner."""

    corner: Any  # a CornerModel
    device: SceneDevice


def open_corner_stage(campaign: Campaign, size: tuple[int, int] = (1280, 800)) -> CornerStage:
    """Open a kiosk in whose corner somebody may take all the time."""
    device, pin = SceneDevice(), ScenePin()
    sticks = (Volume("STICK", Path("/media/stick"), 12_000_000_000),)
    corner: Any = CornerModel(lambda: device, lambda: pin, lambda: sticks, locked=lambda: not device.worries,
                         pace=Pace(idle=_NEVER, practice=_NEVER, look_again=_NEVER))  # fmt: skip
    model: Any = KioskModel(campaign, SceneStall, patience=Patience(_NEVER, 15, _NEVER))
    kiosk = KioskWindow(model, size, corner=corner, moving=False)
    hand = Hand(kiosk.window, patience=20)

    def begin() -> None:
        device.worries = False
        if corner.practising:
            corner.end_practice()
        corner.close()
        model.leave()
        hand.wait_for_screen("welcome")

    kiosk.show()
    hand.wait_for_screen("welcome")
    return CornerStage(hand, kiosk.window, model, begin, kiosk.close, corner, device)


def _stay(_stage: Stage) -> None:
    """Stay at the first step."""


def _compare(stage: Stage) -> None:
    stage.hand.tap("offer_0")
    stage.hand.wait_for("compare_step")


def _try_out(stage: Stage) -> None:
    stage.hand.tap("try_out")


def _name_event(stage: Stage) -> None:
    _compare(stage)
    stage.hand.tap("words_agree")
    stage.hand.wait_for("event_step")


def _set_pin(stage: Stage) -> None:
    _name_event(stage)
    stage.hand.fill("event_name_input", "Capital Pride")
    stage.hand.tap("event_named")


def _knock(stage: CornerStage) -> None:
    stage.corner.knock()


def _enter(stage: CornerStage) -> None:
    _knock(stage)
    stage.hand.wait_for_screen("pin_gate")
    for digit in "481516":
        stage.hand.tap(f"pin_{digit}")
    stage.hand.tap("pin_enter")


def _worry(stage: CornerStage) -> None:
    stage.device.worries = True
    _enter(stage)


def _tap(name: str) -> Callable[[CornerStage], None]:
    def enter_and_tap(stage: CornerStage) -> None:
        _enter(stage)
        stage.hand.tap(name)

    return enter_and_tap


def _hand_over(stage: CornerStage) -> None:
    _tap("hand_over")(stage)
    stage.hand.tap("place_0")
    stage.hand.wait_for("handover_result")


CORNER_SCENES = (
    Scene("corner-pin", _knock, "pin_gate"),
    Scene("corner", _enter, "figures_page"),
    Scene("corner-worries", _worry, "figures_page"),
    Scene("corner-hand-over", _tap("hand_over"), "handover_page"),
    Scene("corner-handed-over", _hand_over, "handover_page"),
    Scene("corner-event", _tap("change_event"), "event_page"),
    Scene("corner-end", _tap("end_event"), "summary_page"),
    Scene("corner-leave", _tap("leave_kiosk"), "summary_page"),
    Scene("practice", _tap("practise"), "welcome"),
)
FIRST_SCENES = (
    Scene("first-start-1", _stay, "choose_step"),
    Scene("first-start-1-compare", _compare, "compare_step"),
    Scene("first-start-1-try-out", _try_out, "compare_step"),
    Scene("first-start-2", _name_event, "event_step"),
    Scene("first-start-3", _set_pin, "pin_step"),
)
