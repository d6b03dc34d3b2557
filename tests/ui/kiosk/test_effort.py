"""How much a signature asks of a person: touches and keys for name and country with the bundled campaign."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF, Qt

from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out import bundled_pack
from desktop.showing.kiosk_scenes import KioskSceneWindow, open_kiosk_scenes

GIVEN, FAMILY = "Ada", "Lee"
KEYS = {"tab": Qt.Key.Key_Tab, "return": Qt.Key.Key_Return, "space": Qt.Key.Key_Space}
REQUIRED = ("given_name", "family_name", "single_name", "country", "add_signature")


@pytest.fixture
def stage(qtbot: object) -> Iterator[KioskSceneWindow]:  # noqa: ARG001  (qtbot fails the test on any QML warning)
    stage = open_kiosk_scenes(read_campaign(bundled_pack()))
    yield stage
    stage.close()


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
def touches(stage: KioskSceneWindow) -> Touches:
    return Touches(stage.window)


def test_one_touch_leads_to_the_first_field_and_the_keyboard_is_there(stage: KioskSceneWindow, touches: Touches):
    stage.hand.tap("sign")
    stage.hand.wait_for_screen("form")
    assert stage.hand.focused() == "given_name_input"
    stage.hand.wait_for("key_a")
    assert touches.count == 1  # in another language, or after reading first, two; three are allowed


def test_name_and_country_take_five_touches_beside_the_letters_of_the_name(stage: KioskSceneWindow, touches: Touches):
    hand = stage.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.touch_keys(GIVEN)  # each name begins with a capital by itself
    hand.tap("key_next")
    hand.touch_keys(FAMILY)
    hand.tap("country")
    hand.tap("country_CA")  # the campaign's own country stands first
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    (entry,) = stage.stall.entries
    assert (entry.given_name, entry.family_name, entry.country) == (GIVEN, FAMILY, "CA")
    assert touches.count == 5 + len(GIVEN + FAMILY)


def test_with_a_real_keyboard_and_no_mouse_it_takes_fourteen_keys_beside_the_name(stage: KioskSceneWindow):
    hand, presses = stage.hand, 0

    def press(*keys: str) -> None:
        nonlocal presses
        for key in keys:
            hand.press(KEYS[key], "" if key == "tab" else {"space": " ", "return": "\r"}.get(key, ""))
            presses += 1

    press("tab", "return")
    hand.wait_for_screen("form")
    hand.type(GIVEN)
    press("tab")
    hand.type(FAMILY)
    press("tab", "tab", "space")
    hand.wait_for_screen("country_sheet")
    press("return")
    hand.wait_until(lambda: hand.focused() == "country", "the list to close")
    while hand.focused() != "add_signature":
        press("tab")
    press("return")
    hand.wait_for_screen("thanks")
    assert presses == 14


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_what_is_required_is_one_screen_to_fill(stage: KioskSceneWindow, size: tuple[int, int]):
    stage.window.resize(*size)
    stage.hand.tap("sign")
    stage.hand.wait_for_screen("form")
    hide_keyboard(stage)
    window = QRectF(0, 0, *size)
    for name in REQUIRED:
        item = stage.hand.wait_for(name)
        assert window.contains(item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))), name


def hide_keyboard(stage: KioskSceneWindow) -> None:
    stage.hand.tap("key_hide")
    stage.hand.wait_until(lambda: stage.hand.find("key_hide") is None, "the keyboard to go")
