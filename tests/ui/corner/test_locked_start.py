"""The first start on a locked tablet: it fills the screen, nothing leaves it, and its own keyboard types the event."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication

from desktop.core.event import event_of
from desktop.device.setup.settings import read_settings
from desktop.ui.corner.first_start_model import EarlierAnswers
from tests.support.corner_stage import PIN, TODAY, Device, FirstSteps

EVENT = EarlierAnswers("title_en", None)
LEADS_AWAY = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
]


@pytest.fixture
def steps(device: Device, first_steps) -> FirstSteps:
    device.set_up()
    device.home.pin.unlink()
    steps = first_steps(EVENT, locked=True)
    steps.hand.wait_for_screen("event_step")
    return steps


def test_it_fills_its_screen_and_no_request_or_chord_takes_it_away(steps: FirstSteps):
    window = steps.window.window
    assert window.geometry() == window.screen().geometry()
    assert window.flags() & Qt.WindowType.FramelessWindowHint
    assert not window.close()
    QCoreApplication.sendEvent(window, QCloseEvent())
    QCoreApplication.sendEvent(QGuiApplication.instance(), QEvent(QEvent.Type.Quit))
    for key, modifiers in LEADS_AWAY:
        steps.hand.press(key, modifiers=modifiers)
    assert window.isVisible()
    assert window.geometry() == window.screen().geometry()


def test_the_event_is_named_by_touch_alone_and_each_field_stays_in_sight(steps: FirstSteps, device: Device):
    hand = steps.hand
    hand.tap("event_name_input")
    _see_above_the_keyboard(steps, "event_name_input")
    hand.touch_keys("Pride")
    hand.tap("event_place_input")
    _see_above_the_keyboard(steps, "event_place_input")
    hand.touch_keys("Ottawa")
    hand.tap("key_hide")
    hand.tap("event_named")
    steps.type_pin(PIN)
    steps.type_pin(PIN)
    hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    setting = read_settings(device.home.setting)
    assert setting is not None
    assert setting.event == event_of("Pride", "Ottawa", TODAY.isoformat())


def test_on_a_real_keyboard_an_accent_may_come_before_its_letter(steps: FirstSteps):
    hand = steps.hand
    hand.tap("event_name_input")
    hand.press(Qt.Key.Key_Dead_Circumflex)
    hand.type("e")
    assert hand.read("event_name_input") == "ê"


def _taken(steps: FirstSteps) -> float:
    return float(steps.hand.wait_for("keyboard").property("taken"))


def _see_above_the_keyboard(steps: FirstSteps, name: str) -> None:
    hand = steps.hand
    hand.wait_until(lambda: _taken(steps) > 0, "the keyboard to come")
    hand.wait_for_screen(name)
    field = hand.wait_for(name)
    bottom = field.mapRectToScene(field.boundingRect()).bottom()
    assert bottom <= steps.window.window.height() - _taken(steps)
