"""What the first signature would wait for is done beside the window; whatever comes of it, the stall opens after it."""

import threading
from collections.abc import Callable

import pytest

from desktop.core.countries import _labels
from desktop.core.errors import JournalDamaged
from desktop.showing.example_stall import ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support.kiosk_stage import make_campaign


def open_prepared(prepare: Callable[[], None], order: list[str], size: tuple[int, int] = (1280, 800)) -> KioskWindow:
    stall = ExampleStall(3)

    def open_stall() -> ExampleStall:
        order.append("opened")
        return stall

    kiosk = KioskWindow(KioskModel(make_campaign(), open_stall), size, prepare=prepare, moving=False)
    kiosk.show()
    return kiosk


@pytest.mark.parametrize("trouble", [None, JournalDamaged("The journal is damaged.")])
def test_the_stall_is_opened_after_what_was_prepared_in_a_thread(qtbot, trouble):  # noqa: ARG001
    order: list[str] = []

    def prepare() -> None:
        order.append("window" if threading.current_thread() is threading.main_thread() else "thread")
        if trouble:
            raise trouble

    kiosk = open_prepared(prepare, order)
    hand = TouchDriver(kiosk.window)
    hand.wait_until(lambda: kiosk.model.submission.is_open, "the stall to open")
    assert order == ["thread", "opened"]
    kiosk.close()


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_while_it_is_prepared_people_go_on_and_a_signature_waits_for_it(qtbot, size):  # noqa: ARG001
    let, order = threading.Event(), []

    def prepare() -> None:
        order.append("prepared")
        let.wait(60)

    kiosk = open_prepared(prepare, order, size)
    hand = TouchDriver(kiosk.window)
    hand.tap("sign")
    hand.fill("given_name_input", "Ada")
    hand.fill("family_name_input", "Lee")
    hand.tap("country")
    hand.tap("country_CA")
    hand.tap("add_signature")
    hand.wait_until(lambda: kiosk.model.submission.waiting, "the signature to wait")
    assert order == ["prepared"]
    assert kiosk.model.screen == "form", "nobody is thanked before"
    assert hand.find("add_signature") is None, "nor can it be touched once more"
    let.set()
    hand.wait_for_screen("thanks")
    assert kiosk.model.submission.countToday == 4
    kiosk.close()


def test_names_of_countries_are_there_before_what_only_volunteers_need(qtbot):  # noqa: ARG001
    seen: list[int] = []
    _labels.cache_clear()
    kiosk = KioskWindow(
        KioskModel(make_campaign(), ExampleStall), steps=[lambda: seen.append(_labels.cache_info().misses)]
    )
    kiosk.show()
    TouchDriver(kiosk.window).wait_until(lambda: bool(seen), "the first step")
    assert seen == [1]
    kiosk.close()
