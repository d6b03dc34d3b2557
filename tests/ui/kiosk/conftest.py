"""The real kiosk window offscreen, worked by a hand; pytest-qt fails a test on any QML warning or error in a slot."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop.core.campaign import Campaign
from desktop.showing.example_stall import ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.reading_aloud import no_voice
from desktop.ui.kiosk.model import KioskModel
from desktop.ui.kiosk.presence import USUAL_PATIENCE, Patience
from desktop.ui.kiosk.window import KioskWindow
from tests.support.kiosk_stage import Kiosk, OpenKiosk, make_campaign


@pytest.fixture
def campaign() -> Campaign:
    return make_campaign()


@pytest.fixture
def open_kiosk(qtbot: object, campaign: Campaign) -> Iterator[OpenKiosk]:  # noqa: ARG001  (qtbot catches what slots raise)
    opened: list[Kiosk] = []

    def open_one(
        size: tuple[int, int] = (1280, 800),
        *,
        patience: Patience = USUAL_PATIENCE,
        find_voice: Callable[[], QTextToSpeech | None] = no_voice,
        moving: bool = False,
        locked: bool = False,
        before: int = 0,
        **changes: object,
    ) -> Kiosk:
        stall = ExampleStall(before)
        model = KioskModel(replace(campaign, **changes), lambda: stall, find_voice=find_voice, patience=patience)
        window = KioskWindow(model, size, moving=moving, locked=locked)
        window.show()
        kiosk = Kiosk(TouchDriver(window.window), model, stall, window)
        opened.append(kiosk)
        kiosk.hand.wait_for_screen("welcome")
        return kiosk

    yield open_one
    for kiosk in opened:
        kiosk.window.close()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    return open_kiosk()
