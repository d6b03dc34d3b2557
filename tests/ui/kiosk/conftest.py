"""The real kiosk window offscreen, worked by a hand; pytest-qt fails a test on any QML warning or error in a slot."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from desktop.core.campaign import Campaign
from desktop.ui.base.reading_aloud import no_voice
from desktop.ui.base.voice_thread import Voice
from desktop.ui.base.window import stop_clocks
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.presence import USUAL_PATIENCE, Patience
from tests.support.kept_kiosk import Kept, Wanted, open_anew
from tests.support.kiosk_stage import Kiosk, OpenKiosk, make_campaign


@pytest.fixture
def campaign() -> Campaign:
    return make_campaign()


@pytest.fixture(scope="module")
def left_open(qapp: object) -> Iterator[list[Kept]]:  # noqa: ARG001  (there is no window without an application)
    """At most one kiosk, which the test before left open."""
    kept: list[Kept] = []
    yield kept
    for each in kept:
        each.close()


@pytest.fixture
def open_kiosk(qtbot: object, campaign: Campaign, left_open: list[Kept]) -> Iterator[OpenKiosk]:  # noqa: ARG001  (qtbot catches what slots raise)
    opened: list[Kept] = []

    def open_one(
        size: tuple[int, int] = (1280, 800),
        *,
        patience: Patience = USUAL_PATIENCE,
        find_voice: Callable[[], Voice | None] = no_voice,
        moving: bool = False,
        locked: bool = False,
        before: int = 0,
        **changes: object,
    ) -> Kiosk:
        wanted = Wanted(replace(campaign, **changes), size, patience, find_voice, moving, locked, before)
        opened.append(from_before(left_open, wanted) or open_anew(wanted))
        return opened[-1].kiosk

    yield open_one
    left_open += opened[-1:]
    for each in opened[:-1]:
        each.close()


def from_before(left_open: list[Kept], wanted: Wanted) -> Kept | None:
    """Go on with the kiosk that was left open if it can be made what is wanted; else it is closed."""
    if not left_open:
        return None
    before = left_open.pop()
    if before.again(wanted):
        return before
    before.close()
    return None


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    return open_kiosk()


@pytest.fixture
def make_model(qapp: object) -> Iterator[Callable[..., KioskModel]]:  # noqa: ARG001  (timers need an application)
    """Make models without a window, whose time ends with the test.

    It would run out half a minute later, and the keyboard on screen go from whichever window is open then.
    """
    made: list[KioskModel] = []

    def make(*given: object) -> KioskModel:
        made.append(KioskModel(*given))
        return made[-1]

    yield make
    for each in made:
        stop_clocks(each)
