"""In a language read from the right, what runs from the left is also drawn so: addresses, numbers, codes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlContext

from tests.support.heard import heard
from tests.support.kiosk_stage import Kiosk, OpenKiosk

ARABIC_DIGITS = "٦١٣٥٥٥٠١٢٣"
TYPED = [
    ("phone", "+16135550123", "touched"),
    ("postal_code", "75001 12", "touched"),
    ("phone", f"+{ARABIC_DIGITS}", "typed"),
    ("email", "ليلى@example.org", "typed"),
]


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    kiosk = open_kiosk(languages=("en", "ar"))
    kiosk.hand.tap("language_ar")
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    return kiosk


def places(kiosk: Kiosk, field: str) -> list[float]:
    """Where the cursor stands before each character, and after the last: pixels from the line's left end."""
    line = kiosk.hand.wait_for(f"{field}_input")
    count = len(str(line.property("text")))
    said = f"Array.from({{ length: {count + 1} }}, (_, at) => positionToRectangle(at).x).join(' ')"
    value = QQmlExpression(qmlContext(line), line, said).evaluate()
    return [float(each) for each in (value[0] if isinstance(value, tuple) else value).split()]


@pytest.mark.parametrize(("field", "text", "how"), TYPED)
def test_it_begins_at_its_left_end_while_typed_and_when_it_is_seen_again(kiosk: Kiosk, field: str, text: str, how: str):
    hand = kiosk.hand
    hand.tap(f"{field}_input")
    (hand.touch_keys if how == "touched" else hand.type)(text)
    for screen in ("form", "reading", "form"):
        hand.wait_for_screen(screen)
        if screen == "form":
            at = places(kiosk, field)
            assert at[-1] == max(at), "it ends at the right"
            assert field == "email" or at == sorted(at)
            told = heard(hand.wait_for(f"{field}_input"), QAccessible.Text.Value)
            assert told.isprintable(), "no mark that turns the writing is added to what was typed"
            assert told == hand.read(f"{field}_input")
            hand.tap(f"{field}_input")
            hand.press(Qt.Key.Key_End)
            hand.press(Qt.Key.Key_Left)
            assert hand.wait_for(f"{field}_input").property("cursorPosition") == len(told) - 1
        hand.tap("sign" if screen == "reading" else "read")


@pytest.mark.parametrize("field", ["phone", "postal_code", "email", "take_back_code"])
def test_its_first_sign_stands_at_the_left_end_of_the_box(kiosk: Kiosk, field: str):
    if field == "take_back_code":
        kiosk.hand.tap("who_sees_what")
        kiosk.hand.tap("take_back")
        kiosk.hand.wait_for_screen("take_back_sheet")
    kiosk.hand.fill(f"{field}_input", "7KMD")
    assert places(kiosk, field)[0] < 2


def test_a_name_begins_where_its_own_script_begins(kiosk: Kiosk):
    kiosk.hand.fill("given_name_input", "ليلى")
    assert places(kiosk, "given_name") == sorted(places(kiosk, "given_name"), reverse=True)
