"""An e-mail address with a slip in it: what was probably meant is offered once the field is left, never forced."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in, make_campaign


def test_what_was_meant_is_offered_on_leaving_and_taken_with_one_touch(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk)
    hand.fill("email_input", "zoe@gmial.com")
    assert hand.find("suggestion_email") is None, "nobody is interrupted while typing"
    hand.press(Qt.Key.Key_Tab)
    assert "zoe@gmail.com" in hand.read("suggestion_email")
    hand.tap("suggestion_email")
    assert hand.read("email_input") == "zoe@gmail.com"
    hand.wait_until(lambda: hand.find("suggestion_email") is None, "the offer to go")
    hand.tap("add_signature")
    hand.tap("consent_no")
    hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].email == "zoe@gmail.com"


@pytest.mark.parametrize(
    ("language", "size"), [("en", (1097, 686)), ("en", (686, 1097)), ("en", (1024, 600)), ("ar", (1097, 686))]
)
def test_in_large_type_the_offer_stays_in_sight_above_the_next_answer(open_kiosk: OpenKiosk, language, size):
    reasons = dict.fromkeys(
        ("en", "ar"), "Tells you apart from someone with the same name. Never given to the council."
    )
    fields = tuple(replace(each, reasons=reasons) for each in make_campaign().fields)
    kiosk = open_kiosk(size, languages=("en", "ar"), fields=fields)
    hand = kiosk.hand
    hand.tap("sign")
    kiosk.model.interface.choose_language(language)
    kiosk.model.interface.display.enlarge(2.0)
    hand.fill("email_input", "zoe@gmial.com")
    hand.tap("key_next")
    assert hand.focused() == "postal_code_input"
    for name in ("suggestion_email", "postal_code_input"):
        hand.wait_until(lambda name=name: is_wholly_in_sight(hand.wait_for(name)), f"“{name}” to be in sight")


def test_the_offer_can_be_taken_by_keyboard_and_the_way_goes_on_from_the_field(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk)
    hand.fill("email_input", "zoe@hotmial.com")
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Backtab)
    assert hand.focused() == "suggestion_email"
    hand.press(Qt.Key.Key_Return)
    assert hand.read("email_input") == "zoe@hotmail.com"
    assert hand.focused() == "email_input"


def test_an_offer_passed_by_changes_nothing(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk)
    hand.fill("email_input", "zoe@gmial.com")
    hand.press(Qt.Key.Key_Tab)
    hand.wait_for("suggestion_email")
    hand.tap("add_signature")
    hand.tap("consent_no")
    hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].email == "zoe@gmial.com"


def test_an_offer_goes_when_the_address_is_typed_anew(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.fill("email_input", "zoe@gmial.com")
    hand.press(Qt.Key.Key_Tab)
    hand.wait_for("suggestion_email")
    hand.fill("email_input", "x")
    hand.wait_until(lambda: hand.find("suggestion_email") is None, "the offer to go")


def test_in_a_language_read_from_the_right_the_address_stays_whole(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(languages=("en", "ar"))
    hand = kiosk.hand
    hand.tap("language_ar")
    hand.tap("sign")
    hand.fill("email_input", "zoe@gmial.com")
    hand.press(Qt.Key.Key_Tab)
    assert "\u2066zoe@gmail.com\u2069" in hand.read("suggestion_email")


def test_what_a_finger_is_pressing_does_not_move_away_under_it(open_kiosk: OpenKiosk):
    kiosk = open_kiosk((800, 1280))
    hand = kiosk.hand
    fill_in(kiosk)
    hand.fill("email_input", "zoe@gmail,com")
    _press_as_a_finger_does(kiosk, "postal_code_input")
    assert hand.focused() == "postal_code_input"
    assert "name@example.org" in hand.read("problem_email")
    assert "zoe@gmail.com" in hand.read("suggestion_email")


def _press_as_a_finger_does(kiosk: Kiosk, name: str) -> None:
    """Rest a moment and tremble a little, which a quick touch of the test's hand does not."""
    hand, window = kiosk.hand, kiosk.window.window
    spot = hand.place_of(name).center().toPoint()
    QTest.touchEvent(window, hand._finger).press(0, spot, window).commit()
    hand.let_run(0.1)
    QTest.touchEvent(window, hand._finger).move(0, spot + QPoint(2, 1), window).commit()
    hand.let_run(0.05)
    QTest.touchEvent(window, hand._finger).release(0, spot + QPoint(2, 1), window).commit()
    hand.let_run(0.05)
