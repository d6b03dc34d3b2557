"""What people see when something breaks: each fault that the tests cause for real, drawn for looking at it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from desktop.core.device_health import ClockState, Health, JournalState
from desktop.core.errors import DiskFailing, JournalFull, JournalReadOnly, TablingError
from desktop.showing.corner_scenes import CornerSceneWindow, enter
from desktop.showing.example_device import WELL
from desktop.showing.kiosk_scenes import fill_in
from desktop.showing.scene import Scene


def _refuse(error: TablingError) -> Callable[[CornerSceneWindow], None]:
    def fill_in_and_be_refused(view: CornerSceneWindow) -> None:
        view.stall.refuses = error
        fill_in(view)
        view.hand.tap("add_signature")

    return fill_in_and_be_refused


def _look(health: Health) -> Callable[[CornerSceneWindow], None]:
    def break_and_enter(view: CornerSceneWindow) -> None:
        view.device.health = health
        enter(view)

    return break_and_enter


def _set_clock(by: timedelta) -> Health:
    return replace(WELL, clock=ClockState(WELL.clock.now + by, by, "moved"))


def _run_down(view: CornerSceneWindow) -> None:
    view.power.charge(3)


def _come_back(_view: CornerSceneWindow) -> None:
    """Stay: after a crash in any screen this is where the next person finds the kiosk."""


_DAMAGED = replace(WELL, journal=JournalState(42, 42, 42, set_aside=1, set_aside_signatures=370, trouble=None))

FAULT_SCENES = (
    Scene("fault-disk-full", _refuse(JournalFull("")), "trouble"),
    Scene("fault-read-only", _refuse(JournalReadOnly("")), "trouble"),
    Scene("fault-disk-failing", _refuse(DiskFailing("")), "trouble"),
    Scene("fault-clock-back", _look(_set_clock(timedelta(days=-365))), "figures_page"),
    Scene("fault-clock-forward", _look(_set_clock(timedelta(days=3653))), "figures_page"),
    Scene("fault-damaged", _look(_DAMAGED), "figures_page"),
    Scene("fault-battery", _run_down, "battery_screen"),
    Scene("fault-crash", _come_back, "welcome"),
)
