"""How much a signature asks of a person: touches and keys for choice, name and country with the bundled campaign."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt

from benchmarks.touches import TASKS, PacedHand, Task, Touches, sign
from benchmarks.turning_hand import TurningHand
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.showing.kiosk_scenes import KioskSceneWindow, open_kiosk_scenes
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight

NAME = "Ada Lee"
KEYS = {"tab": Qt.Key.Key_Tab, "return": Qt.Key.Key_Return, "space": Qt.Key.Key_Space}
REQUIRED = ("listing_named", "listing_count_only", "name", "country", "add_signature")


@pytest.fixture(scope="module")
def window(qapp: object) -> Iterator[KioskSceneWindow]:  # noqa: ARG001  (there is no window without an application)
    stage = open_kiosk_scenes(read_campaign(bundled_pack()))
    yield stage
    stage.close()


@pytest.fixture
def stage(window: KioskSceneWindow) -> KioskSceneWindow:
    """The one window at its beginning, in its usual size, with nobody's signature."""
    window.stall.entries.clear()
    window.window.resize(1280, 800)
    window.begin()
    assert (window.model.screen, window.interface.language, window.interface.display.factor) == ("welcome", "en", 1.0)
    return window


@pytest.fixture
def touches(stage: KioskSceneWindow) -> Iterator[Touches]:
    counter = Touches(stage.window)
    yield counter
    stage.window.removeEventFilter(counter)


def test_two_touches_lead_to_the_name_and_the_keyboard_is_there(stage: KioskSceneWindow, touches: Touches):
    stage.hand.tap("sign")
    stage.hand.wait_for_screen("form")
    stage.hand.tap("listing_named")
    assert stage.hand.focused() == "name_input"
    stage.hand.wait_for("key_a")
    assert touches.count == 2  # in another language, or after reading first, three


def test_choice_name_and_country_take_four_touches_beside_the_letters(stage: KioskSceneWindow, touches: Touches):
    hand = stage.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("listing_named")
    hand.touch_keys(NAME)  # each part begins with a capital by itself
    hand.tap("usual_CA")  # the campaign's own country stands on the form
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    (entry,) = stage.stall.entries
    assert (entry.name, entry.country, entry.listing) == (NAME, "CA", "named")
    assert touches.count == 4 + len(NAME)


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_nothing_that_people_do_takes_more_touches_than_it_did(stage: KioskSceneWindow, touches: Touches, task: Task):
    stage.window.resize(*task.size)
    stage.hand.wait_for_screen("welcome")
    sign(stage.hand, task)
    (entry,) = stage.stall.entries
    assert (entry.name, entry.country, entry.email) == (task.name, task.country, task.email)
    assert touches.count <= task.touches


def test_a_touch_that_waits_for_its_time_falls_where_what_it_means_stands_by_then(
    stage: KioskSceneWindow, monkeypatch: pytest.MonkeyPatch
):
    hand = PacedHand(stage.window)
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("listing_named")

    def look_and_turn_the_window(self: TurningHand, name: str) -> QPoint:
        spot = TouchDriver.spot_of(self, name)
        stage.window.resize(800, 1280)
        return spot

    monkeypatch.setattr(TurningHand, "spot_of", look_and_turn_the_window, raising=False)
    hand.tap("usual_US")
    assert hand.find("usual_US").property("chosen")


def test_the_key_after_the_name_goes_on_to_the_country_and_the_keyboard_goes(stage: KioskSceneWindow):
    hand = stage.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("listing_count_only")
    hand.touch_keys(NAME)
    hand.tap("key_next")
    assert hand.focused() == "usual_CA"
    hand.wait_until(lambda: hand.find("key_a") is None, "the keyboard to go")


def test_with_a_real_keyboard_and_no_mouse_it_takes_sixteen_keys_beside_the_name(stage: KioskSceneWindow):
    hand, presses = stage.hand, 0

    def press(*keys: str) -> None:
        nonlocal presses
        for key in keys:
            hand.press(KEYS[key], "" if key == "tab" else {"space": " ", "return": "\r"}.get(key, ""))
            presses += 1

    press("tab", "return")
    hand.wait_for_screen("form")
    press("space", "tab", "tab")  # three for the first of the two choices, and on to the name
    hand.type(NAME)
    press("return", "space")
    while hand.focused() != "add_signature":
        press("tab")
    press("return")
    hand.wait_for_screen("thanks")
    assert presses == 16


def test_on_a_large_screen_the_whole_form_is_in_sight(stage: KioskSceneWindow):
    stage.window.resize(1920, 1080)
    stage.hand.tap("sign")
    stage.hand.wait_for_screen("form")
    whole = (*REQUIRED, "email", "postal_code", "phone", "who_sees_what")
    assert [name for name in whole if not is_wholly_in_sight(stage.hand.wait_for(name))] == []


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080)])
def test_what_is_required_is_one_screen_to_fill(stage: KioskSceneWindow, size: tuple[int, int]):
    stage.window.resize(*size)
    stage.hand.tap("sign")
    stage.hand.wait_for_screen("form")
    window = QRectF(0, 0, *size)
    for name in REQUIRED:
        item = stage.hand.wait_for(name)
        assert window.contains(item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))), name
