"""Nobody is told to pull out a stick before everything is on it and the system has let go of it; or that it has not."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop.core.errors import OutputFull
from desktop.core.handover_counts import HandedOver
from desktop.core.progress import Meter, Report
from desktop.ui.base.background_work import Background
from desktop.ui.base.failed_acts_model import FailedActsModel
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.device_state_model import DeviceStateModel
from desktop.ui.corner.handover_model import HandoverModel

STICK = Volume("STICK", Path("/media/stick"), 12_000_000_000)
FOLDER = Volume("synchronised", Path("/media/stick"), own=True)


class Device:
    """Writes down what is done to the stick, in its order."""

    def __init__(self, *, full: bool = False, lets_go: bool = True) -> None:
        self.full, self.lets_go, self.done = full, lets_go, []

    def hand_over(self, folder: Path, report: Report) -> HandedOver:
        if self.full:
            raise OutputFull("There is no room.")
        Meter(report, "batches", 1).advance()
        self.done.append(f"wrote {folder}")
        return HandedOver(1, 12)

    def unmount(self, folder: Path) -> bool:
        self.done.append(f"let go {folder}")
        return self.lets_go


@pytest.fixture
def handing_over(qtbot: object) -> Iterator[Callable[..., HandoverModel]]:  # noqa: ARG001  (catches what slots raise)
    parent = QObject()
    background = Background(parent)

    def open_one(device: Device, volumes: Callable[[], tuple[Volume, ...]], *, lets_go: bool = True) -> HandoverModel:
        figures = DeviceStateModel(lambda: device, FailedActsModel(parent), lambda: True, parent)
        return HandoverModel(lambda: device, volumes, device.unmount if lets_go else None, figures, background)

    yield open_one
    background.close()


WROTE, LET_GO = "wrote /media/stick", "let go /media/stick"


@pytest.mark.parametrize(
    ("device", "place", "outcome"),
    [
        (Device(), STICK, ("done", "loose", [WROTE, LET_GO])),
        (Device(lets_go=False), STICK, ("done", "held", [WROTE, LET_GO])),
        (Device(full=True), STICK, ("failed", "", [])),
        (Device(lets_go=False), FOLDER, ("done", "", [WROTE])),
    ],
    ids=["let go", "still held", "full", "a folder of the device"],
)
def test_a_stick_is_let_go_after_the_last_byte_and_then_said_to_be_loose(qtbot, handing_over, device, place, outcome):
    model = handing_over(device, lambda: (place,))
    _write(qtbot, model, outcome[0])
    assert (model.stage, model.stick.grip, device.done) == outcome


def test_a_stick_that_is_held_can_be_let_go_once_more(qtbot, handing_over):
    device = Device(lets_go=False)
    model = handing_over(device, lambda: (STICK,))
    _write(qtbot, model, "done")
    device.lets_go = True
    model.forth()
    qtbot.waitUntil(lambda: model.stick.grip == "loose")


def test_where_somebody_else_mounts_sticks_nothing_is_said_of_pulling_out(qtbot, handing_over):
    device = Device()
    model = handing_over(device, lambda: (STICK,), lets_go=False)
    _write(qtbot, model, "done")
    assert (model.stick.grip, device.done) == ("", [WROTE])


def test_after_a_mistake_while_looking_for_places_one_can_look_again(qtbot, handing_over):
    answers = iter([RuntimeError("of ours"), (STICK,)])

    def look() -> tuple[Volume, ...]:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    model = handing_over(Device(), look)
    model.arrive()
    qtbot.waitUntil(lambda: model.stage == "failed")
    assert model.trouble
    model.arrive()
    qtbot.waitUntil(lambda: bool(model.places.offers))
    assert not model.trouble


def _write(qtbot, model: HandoverModel, stage: str) -> None:
    model.arrive()
    qtbot.waitUntil(lambda: bool(model.places.offers))
    model.choose(0)
    qtbot.waitUntil(lambda: model.stage == stage)
