"""Five keys, arrows and Enter, and nothing else: a whole signature, the letters of a name included."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtTest import QTest

from desktop.showing.kiosk_scenes import KioskSceneWindow, open_kiosk_scenes
from tests.support.kiosk_stage import make_campaign

MOST = 60  # presses from one control to another
ARROWS = {"up": Qt.Key.Key_Up, "down": Qt.Key.Key_Down, "left": Qt.Key.Key_Left, "right": Qt.Key.Key_Right}


@pytest.fixture(scope="module")
def stage(qapp: object) -> Iterator[KioskSceneWindow]:  # noqa: ARG001  (there is no window without an application)
    stage = open_kiosk_scenes(make_campaign())
    yield stage
    stage.close()


def press(stage: KioskSceneWindow, key: str) -> None:
    QTest.keyClick(stage.window, ARROWS.get(key, Qt.Key.Key_Return))
    QCoreApplication.processEvents()


def go_to(stage: KioskSceneWindow, name: str, arrow: str = "down") -> None:
    for _ in range(MOST):
        if stage.hand.focused() == name:
            return
        press(stage, arrow)
    raise AssertionError(f"the arrows never came to {name}, but to {stage.hand.focused()}")


def middle(stage: KioskSceneWindow, name: str) -> QPointF:
    item = stage.hand.wait_for(name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def steer_to(stage: KioskSceneWindow, key: str) -> None:
    """Lead the frame on the keyboard to a key, and press it."""
    if stage.hand.find("navigationHighlight") is None:
        press(stage, "down")
    for _ in range(MOST):
        stage.hand.wait_for_screen("navigationHighlight")
        here, there = middle(stage, "navigationHighlight"), middle(stage, key)
        if abs(here.y() - there.y()) > 8:
            press(stage, "down" if there.y() > here.y() else "up")
        elif abs(here.x() - there.x()) > 8:
            press(stage, "right" if there.x() > here.x() else "left")
        else:
            press(stage, "enter")
            return
    raise AssertionError(f"the arrows never came to {key}")


def test_a_whole_signature_by_arrows_and_enter_alone(stage: KioskSceneWindow):
    hand = stage.hand
    go_to(stage, "sign")
    press(stage, "enter")
    hand.wait_for_screen("form")
    assert hand.focused() == "given_name_input"
    press(stage, "enter")  # asks for the keyboard on screen
    hand.wait_for("key_m")
    for key in ("key_m", "key_o", "key_next"):
        steer_to(stage, key)
    assert hand.focused() == "family_name_input"
    for key in ("key_l", "key_i", "key_next"):
        steer_to(stage, key)
    hand.wait_until(lambda: hand.focused() == "usual_CA", "the keyboard to lead on to the country")
    press(stage, "right")
    assert hand.focused() == "usual_US"
    press(stage, "enter")
    go_to(stage, "add_signature")
    press(stage, "enter")
    hand.wait_for_screen("thanks")
    entry = stage.stall.entries[-1]
    assert (entry.given_name, entry.family_name, entry.country) == ("Mo", "Li", "US")
    go_to(stage, "next_person")
    press(stage, "enter")
    hand.wait_for_screen("welcome")


def test_the_list_of_countries_is_walked_and_left_by_arrows(stage: KioskSceneWindow):
    hand = stage.hand
    stage.begin()
    go_to(stage, "sign")
    press(stage, "enter")
    hand.wait_for_screen("form")
    go_to(stage, "country")
    press(stage, "enter")
    hand.wait_for("country_AF")
    press(stage, "down")
    press(stage, "enter")
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")
    assert hand.read("country") == "Afghanistan"
    assert hand.focused() == "country"
    go_to(stage, "given_name_input", "up")
