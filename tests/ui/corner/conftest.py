"""First start and corner offscreen; pytest-qt fails a test on any QML warning or error in a slot."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.core.data_folder import data_folder
from desktop.showing.example_device import WORDS
from desktop.showing.first_start_scenes import ExampleFirstStart
from desktop.ui.corner import choose_campaign_model
from desktop.ui.corner.corner_model import USUAL_TIMERS, CornerTimers
from desktop.ui.corner.first_start_model import EarlierAnswers, FirstStartModel
from desktop.ui.corner.packs_on_sticks import Examined, Offer
from tests.support.at_once import AtOnce
from tests.support.corner_stage import TODAY, Device, FirstSteps, Stall, open_stall, open_steps
from tests.support.kiosk_stage import make_campaign


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


@pytest.fixture
def setup_of(qapp: QGuiApplication, monkeypatch) -> Iterator[Callable[..., FirstStartModel]]:  # noqa: ARG001
    """Open first starts in which a pack lies on the stick."""
    campaign, opened = make_campaign(), []
    offer = Offer(Path("/media/stick/spring.zip"), "STICK", {"en": "Harbour trees"}, "Harbour Residents")
    found = Examined({"campaign.toml": b""}, campaign, WORDS)
    monkeypatch.setattr(choose_campaign_model, "find_packs", lambda _volumes: (offer,))
    monkeypatch.setattr(choose_campaign_model, "examine", lambda _path, of: (of.require_trusted(campaign), found)[1])

    def open_one(earlier: EarlierAnswers = EarlierAnswers(), **facts: object) -> FirstStartModel:  # noqa: B008  (frozen)
        opened.append(
            FirstStartModel(ExampleFirstStart(**facts), earlier, tuple, ("en", "fr"), TODAY, executor=AtOnce())
        )
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()
