"""First start and corner offscreen; pytest-qt fails a test on any QML warning or error in a slot."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.data_folder import data_folder
from desktop.ui.corner.corner_model import USUAL_TIMERS, CornerTimers
from desktop.ui.corner.first_start_model import EarlierAnswers
from tests.support.corner_stage import Device, FirstSteps, Stall, open_stall, open_steps


@pytest.fixture
def device(tmp_path: Path) -> Device:
    stick = tmp_path / "stick"
    stick.mkdir()
    return Device(data_folder(tmp_path / "data"), stick)


@pytest.fixture
def first_steps(qtbot: object, device: Device) -> Iterator[Callable[..., FirstSteps]]:  # noqa: ARG001  (catches what slots raise)
    opened: list[FirstSteps] = []

    def open_one(
        known: EarlierAnswers = EarlierAnswers(),  # noqa: B008  (frozen)
        size: tuple[int, int] = (1280, 800),
        *,
        locked: bool = False,
    ) -> FirstSteps:
        opened.append(open_steps(device, known, None if locked else size, locked=locked))
        return opened[-1]

    yield open_one
    for each in opened:
        each.window.close()


@pytest.fixture
def stall_of(qtbot: object, device: Device) -> Iterator[Callable[..., Stall]]:  # noqa: ARG001  (catches what slots raise)
    device.set_up()
    opened: list[Stall] = []

    def open_one(
        size: tuple[int, int] = (1280, 800), timers: CornerTimers = USUAL_TIMERS, *, locked: bool = True
    ) -> Stall:
        """Open the kiosk; one that is open already is switched off first."""
        while opened:
            opened.pop().close()
        opened.append(open_stall(device, size, timers, locked=locked))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture
def stall(stall_of: Callable[..., Stall]) -> Stall:
    return stall_of()
