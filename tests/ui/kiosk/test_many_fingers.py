"""Many fingers at once, held, dragged and lifted anywhere: nothing breaks, and one finger signs afterwards."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.showing.kiosk_scenes import KIOSK_SCENES, KioskSceneWindow, open_kiosk_scenes

MOST_FINGERS = 5


@pytest.fixture
def stage(qtbot: object) -> Iterator[KioskSceneWindow]:  # noqa: ARG001  (qtbot fails the test on any QML warning)
    stage = open_kiosk_scenes(read_campaign(bundled_pack()))
    yield stage
    stage.close()


# Qt's keyboard says this of a key that is touched while its letters change: there is nothing to type it yet.
@pytest.mark.qt_log_ignore("^input method is not set$")
@pytest.mark.parametrize("rounds", [60, pytest.param(3000, marks=pytest.mark.torture)])
def test_many_fingers_leave_a_kiosk_that_one_finger_can_sign_at(stage: KioskSceneWindow, rounds: int):
    chance = random.Random(5)  # noqa: S311  (no secret hangs on it)
    device = QTest.createTouchDevice()
    for _ in range(rounds):
        touch_with_many(stage, device, chance)
    (sign,) = (scene for scene in KIOSK_SCENES if scene.name == "thanks")
    sign.show(stage)
    assert stage.window.isVisible()
    assert stage.stall.entries[-1].name.startswith("Amélie")


def touch_with_many(stage: KioskSceneWindow, device: object, chance: random.Random) -> None:
    """Put fingers down one after the other, move them apart, lift them in another order."""
    fingers = range(chance.randint(2, MOST_FINGERS))

    def anywhere() -> QPoint:
        return QPoint(chance.randrange(stage.window.width()), chance.randrange(stage.window.height()))

    down: set[int] = set()
    for step, order in (("press", fingers), ("move", fingers), ("release", chance.sample(fingers, len(fingers)))):
        for finger in order:
            touch = QTest.touchEvent(stage.window, device)
            for other in down - {finger}:  # a screen tells of every finger that is down
                touch.stationary(other)
            getattr(touch, step)(finger, anywhere(), stage.window)
            touch.commit()
            QCoreApplication.processEvents()
            (down.discard if step == "release" else down.add)(finger)
