"""Nobody is told to pull out a stick before everything is on it and the system has let go of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop.core.errors import OutputFull
from desktop.core.handover import HandedOver
from desktop.ui.corner.errand import Errand
from desktop.ui.corner.handover_model import HandoverModel
from desktop.ui.corner.volumes import Volume

STICK = Volume("STICK", Path("/media/stick"), 12_000_000_000)


class Device:
    """Writes down what is done to the stick, in its order."""

    def __init__(self, *, full: bool = False, lets_go: bool = True) -> None:
        self.full, self.lets_go, self.done = full, lets_go, []

    def hand_over(self, folder: Path, told: Callable[[int, int], None]) -> HandedOver:
        if self.full:
            raise OutputFull("There is no room.")
        told(1, 1)
        self.done.append(f"wrote {folder}")
        return HandedOver(1, 12)

    def let_go(self, folder: Path) -> bool:
        self.done.append(f"let go {folder}")
        return self.lets_go


@pytest.mark.parametrize(
    ("device", "stage", "loose", "done"),
    [
        (Device(), "done", True, ["wrote /media/stick", "let go /media/stick"]),
        (Device(lets_go=False), "done", False, ["wrote /media/stick", "let go /media/stick"]),
        (Device(full=True), "failed", False, []),
    ],
    ids=["let go", "still held", "full"],
)
def test_a_stick_is_let_go_after_the_last_byte_and_then_said_to_be_loose(qtbot, device, stage, loose, done):
    parent = QObject()
    errand = Errand(parent)
    model = HandoverModel(lambda: device, lambda: (STICK,), device.let_go, errand)
    model.look()
    qtbot.waitUntil(lambda: bool(model.places))
    model.choose(0)
    qtbot.waitUntil(lambda: model.stage == stage)
    assert (model.loose, device.done) == (loose, done)
    errand.close()
