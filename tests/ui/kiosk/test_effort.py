"""How much a signature asks of a person: touches and keys for choice, name and country with the bundled campaign."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF, Qt

from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out import bundled_pack
from desktop.showing.kiosk_scenes import KioskSceneWindow, open_kiosk_scenes
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.sight import is_wholly_in_sight

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


class Touches(QObject):
    """Counts the fingers put down on a window, on its keyboard too."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's own name)
        self.count += event.type() == QEvent.Type.TouchBegin
        return False


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


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody does, and how many touches it takes at most; `search`: letters by which the country is found."""

    touches: int
    name: str
    country: str = "CA"
    search: str = ""
    language: str = ""
    email: str = ""
    size: tuple[int, int] = (1280, 800)


TASKS = {
    "English, Canada": Task(15, "Emma Wilson"),
    "the same, upright": Task(15, "Emma Wilson", size=(800, 1280)),
    "English, United States": Task(15, "Emma Wilson", country="US"),
    "English, France": Task(21, "Emma Wilson", country="FR", search="Fran"),
    "Arabic, Canada": Task(18, "فاطمة الحسيني", language="ar"),
    "Arabic, Syria": Task(22, "فاطمة الحسيني", country="SY", search="سو", language="ar"),
    "Russian, Canada": Task(23, "Екатерина Смирнова", language="ru"),
    "Ukrainian, Canada": Task(19, "Олена Шевченко", language="uk"),
    "with e-mail and its question": Task(35, "Emma Wilson", email="emma.wilson@gmail.com"),
    "one name": Task(11, "Suharto"),
}


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_nothing_that_people_do_takes_more_touches_than_it_did(stage: KioskSceneWindow, touches: Touches, task: Task):
    hand = stage.hand
    stage.window.resize(*task.size)
    hand.wait_for_screen("welcome")
    if task.language:
        hand.tap(f"language_{task.language}")
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("listing_named")
    hand.touch_keys(task.name)
    choose_country(hand, task)
    if task.email:
        hand.tap("email_input")
        hand.touch_keys(task.email.removesuffix(".com"))
        hand.tap("key_.com")
    hand.tap("add_signature")
    if task.email:
        hand.tap("consent_yes")
    hand.wait_for_screen("thanks")
    (entry,) = stage.stall.entries
    assert (entry.name, entry.country, entry.email) == (task.name, task.country, task.email)
    assert touches.count <= task.touches


def choose_country(hand: TouchDriver, task: Task) -> None:
    if not task.search:
        hand.tap(f"usual_{task.country}")
        return
    hand.tap("country")
    hand.tap("country_search")
    hand.touch_keys(task.search)
    hand.tap(f"country_{task.country}")
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")


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
