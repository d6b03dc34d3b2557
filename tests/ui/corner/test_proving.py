"""The PIN that stands before a new key is checked beside the window, and its answer is for the pad that asked."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.showing.first_start_scenes import ExampleFirstStart
from desktop.ui.base.background_work import Background
from desktop.ui.corner.first_start_saving_model import FirstStartSavingModel
from desktop.ui.corner.pin_step_model import PinStepModel


class SlowFirstStart(ExampleFirstStart):
    """Answers only once it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.let = threading.Event()
        self.asked: list[threading.Thread] = []

    def check_pin(self, pin: str) -> bool:
        self.asked.append(threading.current_thread())
        self.let.wait(60)
        return pin == "481516"


@pytest.fixture
def device() -> Iterator[SlowFirstStart]:
    device = SlowFirstStart()
    yield device
    device.let.set()


@pytest.fixture
def step(qtbot: QtBot, device: SlowFirstStart) -> Iterator[PinStepModel]:  # noqa: ARG001  (catches what slots raise)
    owner = QObject()
    background = Background(owner)
    step = PinStepModel(device, FirstStartSavingModel(device, background), background, owner)
    step.prove()
    yield step
    device.let.set()
    background.close()


def type_in(step: PinStepModel, pin: str) -> None:
    for digit in pin:
        step.pad.press(digit)
    step.pad.enter()


def test_the_window_goes_on_while_the_pin_is_checked_and_nobody_types_or_goes_back(step, device, qtbot):
    decided, returned = [], []
    step.decided.connect(decided.append)
    step.returned.connect(lambda: returned.append(True))
    type_in(step, "481516")
    qtbot.waitUntil(lambda: bool(device.asked))
    assert device.asked[0] is not threading.main_thread()
    assert (step.busy, decided) == (True, [])
    type_in(step, "111222")
    step.back()
    device.let.set()
    qtbot.waitUntil(lambda: not step.busy)
    assert (decided, returned, len(device.asked)) == ([""], [], 1)


def test_a_wrong_pin_is_said_and_asked_for_again(step, device, qtbot):
    device.let.set()
    type_in(step, "999111")
    qtbot.waitUntil(lambda: step.note != "")
    assert (step.note, step.proving, step.busy) == ("Wrong PIN.", True, False)
