"""Every scene of the first start and of the volunteers' corner, and the way to it; the figures are invented."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.campaign import Campaign
from desktop.core.errors import DiskFailing, OutputError, PackUntrusted, TablingError
from desktop.core.event import Event
from desktop.core.handover import DeviceSummary
from desktop.core.pack.files import PackFiles
from desktop.showing.example_device import DAY, SENT, STUCK, WELL, WORRIED, SceneDevice
from desktop.showing.kiosk_scenes import ScenePower, SceneStall
from desktop.showing.scene import Scene, Stage
from desktop.showing.touch_driver import Hand
from desktop.ui.corner.corner_model import CornerModel, Pace
from desktop.ui.corner.setup_model import Known, SetupModel
from desktop.ui.corner.volumes import Volume
from desktop.ui.corner.window import FirstStartWindow
from desktop.ui.kiosk.model import KioskModel
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.window import KioskWindow

_NEVER = 3_600_000  # milliseconds: an hour
_KEY, _OTHER_KEY = "1f8a" * 16, "c03d" * 16
_LONG_NAME = "A-STICK-WITH-A-LONG-NAME/2026-08-23-capital-pride-28f833-d2d732ef5cbc3f13.batch"


@dataclass(slots=True)
class SceneBeginning:
    """A device before its first start that keeps nothing, and trusts everybody unless it `refuses`."""

    try_out_offered: bool = True
    pin_wanted: bool = True
    refuses: TablingError | None = None

    def require_trusted(self, _campaign: Campaign) -> None:
        """Trust it. Raises TablingError."""
        if self.refuses:
            raise self.refuses

    def require_good_pin(self, pin: str) -> None:
        """Find it good."""

    def begin(self, _files: PackFiles | None, _passphrase: str, _event: Event, _pin: str) -> None:
        """Keep nothing. Raises TablingError."""
        if self.refuses:
            raise self.refuses


@dataclass(frozen=True, slots=True)
class FirstStage(Stage):
    """The first start, and the device it is for."""

    beginning: SceneBeginning


def open_first_stage(stick: Path, languages: tuple[str, ...], size: tuple[int, int] = (1280, 800)) -> FirstStage:
    """Open the first start with a folder, in which a signed pack lies, as its stick."""
    sticks = (Volume("STICK", stick, 12_000_000_000),)
    beginning = SceneBeginning()
    model: Any = SetupModel(beginning, Known(), lambda: sticks, languages, DAY)
    first = FirstStartWindow(model, size, moving=False)
    hand = Hand(first.window)

    def begin() -> None:
        beginning.refuses = None
        hand.wait_until(lambda: not model.busy and not model.choice.busy, "what runs to end")
        model.choice.forget()
        while model.step != "campaign":
            model.go_back()
        hand.wait_for_screen("choose_step")
        hand.wait_for("offer_0")

    first.show()
    return FirstStage(hand, first.window, model, begin, first.close, beginning)


@dataclass(frozen=True, slots=True)
class CornerStage(Stage):
    """A kiosk with its corner."""

    corner: Any  # a CornerModel
    device: SceneDevice
    stall: SceneStall
    power: ScenePower


def open_corner_stage(campaign: Campaign, size: tuple[int, int] = (1280, 800)) -> CornerStage:
    """Open a kiosk in whose corner somebody may take all the time."""
    device, stall, power = SceneDevice(), SceneStall(), ScenePower()
    sticks = (Volume("STICK", Path("/media/stick"), 12_000_000_000),)
    pace = Pace(idle=_NEVER, practice=_NEVER, look_again=_NEVER)
    corner: Any = CornerModel(lambda: device, lambda: sticks, unmount=lambda _stick: True,
                              locked=lambda: device.health is not WORRIED, pace=pace)  # fmt: skip
    model: Any = KioskModel(campaign, lambda: stall, patience=Patience(_NEVER, 15, _NEVER))
    kiosk = KioskWindow(model, size, corner=corner, power=power.model, moving=False)
    hand = Hand(kiosk.window)

    def begin() -> None:
        device.health, device.standing = WELL, SENT
        device.refuses = stall.refuses = None
        device.pin.seconds = 0
        hand.wait_until(lambda: not corner.gate.busy, "the delay to be over")
        power.charge(100)
        if corner.practising:
            corner.end_practice()
        corner.close()
        model.leave()
        hand.wait_for_screen("welcome")

    kiosk.show()
    hand.wait_for_screen("welcome")
    return CornerStage(hand, kiosk.window, model, begin, kiosk.close, corner, device, stall, power)


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


def _be_mistrusted(stage: FirstStage) -> None:
    stage.beginning.refuses = PackUntrusted(f"russia.zip: organisation_key is {_KEY}; this device trusts {_OTHER_KEY}.")
    stage.hand.tap("offer_0")
    stage.hand.wait_for("pack_trouble")


def _not_be_kept(stage: FirstStage) -> None:
    _set_pin(stage)
    stage.beginning.refuses = DiskFailing("/var/lib/tabling/journal.db cannot be written: input/output error.")
    for _ in range(2):
        _type_pin(stage)
    stage.hand.wait_for("setup_trouble")


def _type_pin(stage: Stage) -> None:
    for digit in "481516":
        stage.hand.tap(f"pin_{digit}")
    stage.hand.tap("pin_enter")


def _knock(stage: CornerStage) -> None:
    stage.corner.knock()


def enter(stage: CornerStage) -> None:
    """Open the corner with a PIN."""
    _knock(stage)
    stage.hand.wait_for_screen("pin_gate")
    _type_pin(stage)


def _guess(stage: CornerStage) -> None:
    stage.device.pin.seconds = 900
    enter(stage)
    stage.hand.wait_until(lambda: "900" in stage.hand.read("gate_note"), "the delay")


def _practise(stage: CornerStage) -> None:
    _tap("practise")(stage)
    stage.hand.wait_for_screen("welcome")
    stage.hand.tap("sign")


def _worry(stage: CornerStage) -> None:
    stage.device.health, stage.device.standing = WORRIED, STUCK
    enter(stage)


def _tap(*names: str) -> Callable[[CornerStage], None]:
    def enter_and_tap(stage: CornerStage) -> None:
        enter(stage)
        for name in names:
            stage.hand.tap(name)

    return enter_and_tap


def _check_receipts(stage: CornerStage) -> None:
    _tap("open_sending", "open_receipts", "receipts_0")(stage)
    stage.hand.wait_for("hand_back")


def _erase(stage: CornerStage) -> None:
    stage.device.standing = DeviceSummary(emptied=True)
    _tap("open_sending", "open_emergency", "emergency_on")(stage)
    for _ in range(2):
        for key in ("4", "8", "1", "5", "1", "6", "enter"):
            stage.hand.tap(f"pin_{key}")
    stage.hand.wait_for("emergency_result")


def _hand_over(stage: CornerStage) -> None:
    _tap("hand_over")(stage)
    stage.hand.tap("place_0")
    stage.hand.wait_for("handover_result")


def _fail_to_hand_over(stage: CornerStage) -> None:
    stage.device.refuses = OutputError(f"/media/tabling/{_LONG_NAME} cannot be written: input/output error.")
    _tap("hand_over")(stage)
    stage.hand.tap("place_0")
    stage.hand.wait_for("handover_trouble")


CORNER_SCENES = (
    Scene("corner-pin", _knock, "pin_gate"),
    Scene("corner-wait", _guess, "pin_gate"),
    Scene("corner", enter, "figures_page"),
    Scene("corner-worries", _worry, "figures_page"),
    Scene("corner-hand-over", _tap("hand_over"), "handover_page"),
    Scene("corner-handed-over", _hand_over, "handover_page"),
    Scene("corner-not-handed-over", _fail_to_hand_over, "handover_page"),
    Scene("corner-sending", _tap("open_sending"), "sending_page"),
    Scene("corner-receipts", _check_receipts, "receipt_page"),
    Scene("corner-emergency", _tap("open_sending", "open_emergency"), "emergency_page"),
    Scene("corner-emergency-pin", _tap("open_sending", "open_emergency", "emergency_on"), "emergency_page"),
    Scene("corner-emptied", _erase, "emergency_page"),
    Scene("corner-event", _tap("change_event"), "event_page"),
    Scene("corner-end", _tap("end_event"), "summary_page"),
    Scene("corner-leave", _tap("leave_kiosk"), "summary_page"),
    Scene("practice", _tap("practise"), "welcome"),
    Scene("practice-form", _practise, "form"),
)
FIRST_SCENES = (
    Scene("first-start-1", _stay, "choose_step"),
    Scene("first-start-1-trouble", _be_mistrusted, "choose_step"),
    Scene("first-start-1-compare", _compare, "compare_step"),
    Scene("first-start-1-try-out", _try_out, "compare_step"),
    Scene("first-start-2", _name_event, "event_step"),
    Scene("first-start-3", _set_pin, "pin_step"),
    Scene("first-start-3-trouble", _not_be_kept, "pin_step"),
)
