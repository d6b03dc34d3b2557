"""What takes its time in the corner is left to nobody half done, and the kiosk looks anew at what it leaves."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.showing.example_device import ExampleDevice
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.corner_model import CornerModel, CornerTimers
from tests.support.at_once import AtOnce

STICK = Volume("STICK", Path("/media/stick"), 12_000_000_000)


class Later(Executor):
    """Runs nothing before it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        self.asked.append((Future(), lambda: work(*given, **named)))
        return self.asked[-1][0]

    def run(self) -> None:
        """Do what was asked for until now."""
        while self.asked:
            future, work = self.asked.pop(0)
            future.set_result(work())


def write(corner: CornerModel) -> None:
    corner.pages.handover.choose(0)


def check(corner: CornerModel) -> None:
    corner.pages.receipts.check(0)


def erase(corner: CornerModel) -> None:
    corner.pages.emergency.forth()
    for _ in range(2):
        corner.pages.emergency.pad.press("1")
        corner.pages.emergency.pad.enter()


@pytest.mark.parametrize(("page", "act"), [("handover", write), ("receipts", check), ("emergency", erase)])
def test_the_corner_does_not_close_under_what_runs_and_does_once_that_is_over(qtbot: QtBot, page, act):
    device, later = ExampleDevice(), Later()
    corner = CornerModel(lambda: device, lambda: (STICK,), timers=CornerTimers(idle=5, second=1), executor=later)
    corner.go(page)
    later.run()  # it looks for sticks
    act(corner)
    assert corner.pages.is_busy
    ticks = QTimer(interval=5)
    with qtbot.waitSignals([ticks.timeout] * 20, timeout=60_000):  # twenty times as long as it stays open untouched
        ticks.start()
    assert corner.page == page
    later.run()
    qtbot.waitUntil(lambda: corner.page == "", timeout=60_000)
    corner.finish()


@pytest.mark.parametrize(("page", "act"), [("handover", write), ("receipts", check), ("emergency", erase)])
def test_what_runs_is_begun_once_whoever_touches_it_again_or_goes_elsewhere_and_comes_back(qapp, page, act):
    del qapp
    device, later = ExampleDevice(), Later()
    corner = CornerModel(lambda: device, lambda: (STICK,), executor=later)
    corner.go(page)
    later.run()
    act(corner)
    shown = corner.pages.by_name[page]
    begun, stage = len(later.asked), shown.stage
    act(corner)
    corner.go("help")
    corner.go(page)
    act(corner)
    assert (len(later.asked), shown.stage) == (begun, stage)
    later.run()
    assert shown.stage == "done"
    corner.finish()


@pytest.mark.parametrize(("leaves", "stage"), [(False, "first"), (True, "telling")])
def test_after_a_wrong_pin_the_next_is_asked_for_by_itself_and_of_nobody_who_left(qtbot: QtBot, leaves, stage):
    device = ExampleDevice()
    device.two_pins.check = lambda _first, _second: False
    device.two_pins.wait = lambda: 0.01
    corner = CornerModel(lambda: device, lambda: (STICK,), executor=AtOnce())
    page = corner.pages.emergency
    corner.go("emergency")
    erase(corner)
    assert page.stage == "waiting"
    if leaves:
        page.back()
    ticks = QTimer(interval=5)
    with qtbot.waitSignals([ticks.timeout] * 20, timeout=60_000):  # ten times as long as it waits
        ticks.start()
    assert page.stage == stage
    corner.finish()


def test_once_everything_is_erased_the_kiosk_counts_anew(qtbot: QtBot):
    device = ExampleDevice()
    corner = CornerModel(lambda: device, lambda: (STICK,), executor=AtOnce())
    corner.go("emergency")
    with qtbot.waitSignal(corner.stallChanged, timeout=60_000):
        erase(corner)
    assert corner.pages.emergency.stage == "done"
    corner.finish()
