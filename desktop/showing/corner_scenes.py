"""Every scene of the volunteers' corner, and the way to it; the figures are invented."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.errors import OutputError
from desktop.core.handover_counts import DeviceSummary
from desktop.showing.example_device import SENT, STUCK, WELL, WORRIED, ExampleDevice
from desktop.showing.example_stall import ExampleBattery, ExampleStall
from desktop.showing.kiosk_scenes import KioskSceneWindow
from desktop.showing.scene import Scene, SceneWindow
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.corner_model import CornerModel, CornerTimers
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.window import KioskWindow

_NEVER = 3_600_000  # milliseconds: an hour
_KEY, _OTHER_KEY = "1f8a" * 16, "c03d" * 16
_LONG_NAME = "A-STICK-WITH-A-LONG-NAME/2026-08-23-capital-pride-28f833-d2d732ef5cbc3f13.batch"


@dataclass(frozen=True, slots=True)
class CornerSceneWindow(KioskSceneWindow):
    """A kiosk with its corner."""

    corner: CornerModel
    device: ExampleDevice


def open_corner_scenes(campaign: Campaign, size: tuple[int, int] = (1280, 800)) -> CornerSceneWindow:
    """Open a kiosk in whose corner somebody may take all the time."""
    device, stall, power = ExampleDevice(), ExampleStall(), ExampleBattery()
    sticks = (Volume("STICK", Path("/media/stick"), 12_000_000_000),)
    timers = CornerTimers(idle=_NEVER, practice=_NEVER, look_again=_NEVER, second=_NEVER)
    corner = CornerModel(lambda: device, lambda: sticks, unmount=lambda _stick: True,
                              locked=lambda: device.health is not WORRIED, timers=timers)  # fmt: skip
    model = KioskModel(campaign, lambda: stall, patience=Patience(_NEVER, 20, _NEVER, _NEVER))
    kiosk = KioskWindow(model, size, find_corner=lambda: corner, power=power.model, moving=False)
    hand = TouchDriver(kiosk.window)

    def begin() -> None:
        device.health, device.standing = WELL, SENT
        device.refuses = stall.refuses = None
        device.pin.seconds = 0
        hand.wait_until(lambda: not corner.gate.busy, "the delay to be over")
        power.charge(100)
        if corner.practice.on:
            corner.practice.end()
        corner.close()
        model.presence.touch()
        model.leave()
        hand.wait_for_screen("welcome")

    kiosk.show()
    hand.wait_for_screen("welcome")
    return CornerSceneWindow(
        hand, kiosk.window, model.interface, begin, kiosk.close, model, stall, power, corner, device
    )


def type_pin(view: SceneWindow) -> None:
    """Touch six digits, then the tick."""
    for digit in "481516":
        view.hand.tap(f"pin_{digit}")
    view.hand.tap("pin_enter")


def _knock(view: CornerSceneWindow) -> None:
    view.corner.knock()


def enter(view: CornerSceneWindow) -> None:
    """Open the corner with a PIN."""
    _knock(view)
    view.hand.wait_for_screen("pin_gate")
    type_pin(view)


def _guess(view: CornerSceneWindow) -> None:
    view.device.pin.seconds = 900
    enter(view)
    view.hand.wait_until(lambda: "15" in view.hand.read("gate_note"), "the delay")


def _practise(view: CornerSceneWindow) -> None:
    _tap("practise")(view)
    view.hand.wait_for_screen("welcome")
    view.hand.tap("sign")


def _worry(view: CornerSceneWindow) -> None:
    view.device.health, view.device.standing = WORRIED, STUCK
    enter(view)


def _tap(*names: str) -> Callable[[CornerSceneWindow], None]:
    def enter_and_tap(view: CornerSceneWindow) -> None:
        enter(view)
        for name in names:
            view.hand.tap(name)

    return enter_and_tap


def _check_receipts(view: CornerSceneWindow) -> None:
    _tap("open_sending", "open_receipts", "receipts_0")(view)
    view.hand.wait_for("hand_back")


def _erase(view: CornerSceneWindow) -> None:
    view.device.standing = DeviceSummary(emptied=True)
    _tap("open_sending", "open_emergency", "emergency_on")(view)
    for _ in range(2):
        for key in ("4", "8", "1", "5", "1", "6", "enter"):
            view.hand.tap(f"pin_{key}")
    view.hand.wait_for("emergency_result")


def _hand_over(view: CornerSceneWindow) -> None:
    _tap("hand_over")(view)
    view.hand.tap("place_0")
    view.hand.wait_for("handover_result")


def _hand_over_nothing(view: CornerSceneWindow) -> None:
    view.device.standing = DeviceSummary(emptied=True)
    _tap("hand_over")(view)


def _fail_to_hand_over(view: CornerSceneWindow) -> None:
    view.device.refuses = OutputError(f"/media/tabling/{_LONG_NAME} cannot be written: input/output error.")
    _tap("hand_over")(view)
    view.hand.tap("place_0")
    view.hand.wait_for("handover_trouble")


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
    Scene("corner-ready", _tap("look_ready"), "ready_page"),
    Scene("corner-help", _tap("get_help"), "help_page"),
    Scene("corner-cleaning", _tap("wipe_screen"), "cleaning_page"),
    Scene("corner-nothing", _hand_over_nothing, "handover_page"),
    Scene("corner-event", _tap("change_event"), "event_page"),
    Scene("corner-end", _tap("end_event"), "leaving_page"),
    Scene("corner-leave", _tap("leave_kiosk"), "leaving_page"),
    Scene("practice", _tap("practise"), "welcome"),
    Scene("practice-form", _practise, "form"),
)
