"""No keyboard learns what a signer types, ours or the system's own: every line says so itself, in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.support.kiosk_stage import Kiosk, OpenKiosk, make_words

FIELDS = ("given_name", "family_name", "email", "postal_code", "phone")
LEARN_NOTHING = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def hints(line: QQuickItem) -> Qt.InputMethodHint:
    return Qt.InputMethodHint(line.property("inputMethodHints"))


def asked(line: QQuickItem) -> Qt.InputMethodHint:
    """What an input method of the system is told when it asks the line, as it does on every focus."""
    return Qt.InputMethodHint(line.inputMethodQuery(Qt.InputMethodQuery.ImHints))


def lines_of(kiosk: Kiosk) -> dict[str, QQuickItem]:
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    return {field: kiosk.hand.wait_for(f"{field}_input") for field in FIELDS}


def test_no_line_of_the_form_lets_a_keyboard_learn_or_foretell(kiosk: Kiosk):
    for field, line in lines_of(kiosk).items():
        assert hints(line) & LEARN_NOTHING == LEARN_NOTHING, field
        assert asked(line) & LEARN_NOTHING == LEARN_NOTHING, field


def test_the_line_in_which_a_country_is_looked_for_does_neither(kiosk: Kiosk):
    lines_of(kiosk)
    kiosk.hand.tap("country")
    line = kiosk.hand.wait_for("country_search_input")
    assert hints(line) & LEARN_NOTHING == LEARN_NOTHING


def test_a_signer_sees_what_they_write_for_it_is_no_password(kiosk: Kiosk):
    for field, line in lines_of(kiosk).items():
        assert not hints(line) & Qt.InputMethodHint.ImhHiddenText, field
    kiosk.hand.type("Noor")
    assert kiosk.hand.wait_for("given_name_input").property("displayText") == "Noor"


@pytest.mark.parametrize(
    ("field", "hint"),
    [("email", Qt.InputMethodHint.ImhEmailCharactersOnly), ("phone", Qt.InputMethodHint.ImhDialableCharactersOnly)],
)
def test_what_a_line_asks_of_the_keyboard_beside_that_stays(kiosk: Kiosk, field, hint):
    lines = lines_of(kiosk)
    assert hints(lines[field]) & hint == hint
    assert not hints(lines["given_name"]) & hint


def test_it_is_so_for_the_second_signer_in_another_language_too(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(words={"en": make_words("en"), "ar": make_words("ar")}, languages=("en", "ar"))
    kiosk.hand.tap("language_ar")
    for field, line in lines_of(kiosk).items():
        assert hints(line) & LEARN_NOTHING == LEARN_NOTHING, field
