"""What a signer is told when something is missing, wrong, or cannot be kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.core.errors import JournalDamaged
from desktop.showing.example_stall import ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support.heard import heard
from tests.support.kiosk_stage import DISK_FULL, TEXTS, Kiosk, OpenKiosk, fill_in, make_words, send

WRONG = [
    ("given_name", "12345", "Enter a name with at least one letter, and no web address.", "Mo"),
    ("given_name", "M" * 241, "This is too long. Please shorten it.", "Mo"),
    ("family_name", "www.example.org", "Enter a name with at least one letter, and no web address.", "Li"),
    ("family_name", "li@example.org", "This looks like an e-mail address. It does not belong in this box.", "Li"),
    ("postal_code", "zoe@example.org", "This looks like an e-mail address. It does not belong in this box.", "K1A 0B1"),
    ("email", "zoe@", "Enter the address like this: name@example.org", "zoe@example.org"),
    ("phone", "12", "Check the number: digits are missing or too many.", "6135550123"),
]
LONG = 60  # characters


@pytest.mark.parametrize(("field", "typed", "said", "better"), WRONG)
def test_a_wrong_answer_is_told_when_left_and_forgotten_when_mended(kiosk: Kiosk, field, typed, said, better):
    hand = kiosk.hand
    fill_in(kiosk)
    _retype(hand, field, typed)
    assert hand.find(f"problem_{field}") is None, "nobody is corrected while still typing"
    hand.press(Qt.Key.Key_Tab)
    assert hand.read(f"problem_{field}") == said
    assert hand.read(f"{field}_input") == typed, "what was typed stays"
    hand.tap("add_signature")
    assert kiosk.model.screen == "form"
    assert kiosk.stall.entries == []
    _retype(hand, field, better)
    hand.wait_until(lambda: hand.find(f"problem_{field}") is None, "the message to go")
    hand.tap("add_signature")
    if field == "email":
        hand.tap("consent_no")
    hand.wait_for_screen("thanks")


def test_a_phone_number_in_another_box_is_asked_about_once_and_whoever_means_it_signs_again(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk)
    _retype(hand, "postal_code", "613 555 0123")
    hand.tap("add_signature")
    said = "This looks like a phone number. Change it, or sign once more if it is meant so."
    assert hand.read("problem_postal_code") == said
    assert kiosk.stall.entries == []
    _retype(hand, "postal_code", "613 555 0124")
    hand.wait_until(lambda: hand.find("problem_postal_code") is None, "the question to go")
    hand.tap("add_signature")
    assert hand.read("problem_postal_code") == said, "another number is another question"
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].postal_code == "613 555 0124"
    hand.tap("next_person")
    hand.wait_for_screen("welcome")
    fill_in(kiosk)
    _retype(hand, "postal_code", "613 555 0124")
    hand.tap("add_signature")
    assert hand.read("problem_postal_code") == said, "what somebody before meant is not known any more"


def test_a_number_is_looked_at_anew_once_the_country_is_another(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk)
    _retype(hand, "phone", "32 12 34 56")
    hand.press(Qt.Key.Key_Tab)
    hand.wait_for("problem_phone")
    assert kiosk.model.form.problemCount == 1
    kiosk.model.form.choose_country("DK")
    assert kiosk.model.form.problemCount == 0


def test_what_is_missing_is_gathered_on_sending_and_the_first_gets_the_attention(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.press(Qt.Key.Key_Tab)
    assert hand.find("problem_given_name") is None, "passing by is no mistake"
    hand.tap("add_signature")
    assert hand.read("problem_given_name") == "Enter your given name as you would like it to appear."
    assert hand.read("problem_family_name") == "Enter your family name, or say that you have one name."
    assert hand.read("problem_country") == "Choose your country."
    assert hand.focused() == "given_name_input"
    assert hand.read("notice") == "Please check 3 answers"
    hand.wait_until(lambda: hand.find("key_a") is None, "the keyboard to go, so that all of it is in sight")
    hand.tap("language_fr")
    assert hand.read("problem_country") == "Choisissez votre pays."
    hand.fill("given_name_input", "Bo")
    hand.tap("single_name")
    hand.tap("country")
    hand.tap("country_CA")
    for field in ("given_name", "family_name", "country"):
        assert hand.find(f"problem_{field}") is None


def test_the_answer_that_needs_mending_is_scrolled_into_sight(open_kiosk):
    kiosk = open_kiosk((1024, 600))
    hand = kiosk.hand
    fill_in(kiosk)
    hand.fill("phone_input", "12")
    hand.wait_for("form_page").setProperty("contentY", 0)
    hand.tap("add_signature")
    hand.wait_until(lambda: hand.focused() == "phone_input", "the phone to get the focus")
    assert hand.place_of("problem_phone").bottom() <= 600


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (800, 1280)])
def test_an_age_statement_passed_over_gets_the_attention_and_is_told(open_kiosk: OpenKiosk, size):
    kiosk = open_kiosk(size, words={language: make_words(language, age_statement="I am 14.") for language in TEXTS})
    hand = kiosk.hand
    kiosk.model.interface.display.enlarge(2.0)
    fill_in(kiosk)
    hand.fill("phone_input", "12")
    send(kiosk)
    hand.wait_until(lambda: hand.focused() == "age", "the statement, which is drawn above the phone, to get the focus")
    hand.let_run(0.05)
    page, (box, message) = hand.place_of("form_page"), (hand.place_of(name) for name in ("age", "problem_age"))
    assert page.contains(box)
    assert page.contains(message)
    assert heard(hand.wait_for("age"), QAccessible.Text.Description) == hand.read("problem_age")
    hand.press(Qt.Key.Key_Space)
    hand.wait_until(lambda: hand.find("problem_age") is None, "the message to go")
    hand.tap("add_signature")
    hand.wait_until(lambda: hand.focused() == "phone_input", "the phone to get the focus")


def test_a_country_search_that_finds_nothing_says_so(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.tap("country")
    hand.type("xqz")
    assert "No country found. Try fewer letters." in [item.property("text") for item in hand.items()]
    hand.press(Qt.Key.Key_Return)
    assert hand.find("country_sheet") is not None
    bars = [each for each in hand.items() if each.inherits("QQuickScrollBar")]
    assert "country_list" not in [each.parentItem().objectName() for each in bars], "a bar tells of more: nothing is"


def test_a_signature_that_could_not_be_kept_is_not_thanked_and_nothing_typed_is_lost(kiosk: Kiosk):
    hand = kiosk.hand
    kiosk.stall.refuses = DISK_FULL
    fill_in(kiosk)
    hand.tap("add_signature")
    hand.wait_for("trouble")
    assert hand.read("trouble_sentence").startswith("The disk is nearly full")
    assert hand.find("trouble_detail") is None, "there is nothing that staff would want to know besides"
    hand.tap("return_to_form")
    assert hand.read("given_name_input") == "Zoë"
    hand.tap("add_signature")
    hand.wait_for("trouble")
    kiosk.stall.refuses = None
    hand.tap("try_again")
    hand.wait_for_screen("thanks")
    assert len(kiosk.stall.entries) == 1


def test_what_went_wrong_is_said_in_the_language_of_the_signer_and_then_of_the_next(kiosk: Kiosk):
    hand = kiosk.hand
    kiosk.stall.refuses = DISK_FULL
    fill_in(kiosk)
    hand.tap("language_fr")
    hand.tap("add_signature")
    assert hand.read("trouble_sentence").startswith("Le disque est presque plein")
    kiosk.model.interface.choose_language("en")
    assert hand.read("trouble_sentence").startswith("The disk is nearly full")


def test_a_fault_of_ours_is_never_thanked_and_logs_no_name(kiosk: Kiosk, monkeypatch, caplog):
    def fail(_entry):
        raise RuntimeError("Zoë Brontë")

    monkeypatch.setattr(kiosk.stall, "sign", fail)
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for("trouble")
    assert kiosk.hand.read("trouble_detail") == "For staff: \u2068RuntimeError\u2069"
    assert "Zoë" not in kiosk.hand.read("trouble_sentence") + caplog.text
    kiosk.hand.tap("return_to_form")
    assert kiosk.hand.read("given_name_input") == "Zoë"


@pytest.mark.usefixtures("qtbot")
def test_a_stall_that_does_not_open_says_so_at_once_and_can_be_tried_again(campaign):
    stall, closed = ExampleStall(before=0), [JournalDamaged("journal.db is cut short.")]

    def open_stall():
        if closed:
            raise closed.pop()
        return stall

    window = KioskWindow(KioskModel(campaign, open_stall))
    window.show()
    hand = TouchDriver(window.window)
    assert hand.read("trouble_sentence").startswith("The file of signatures on this device is damaged.")
    assert "journal.db is cut short." in hand.read("trouble_detail")
    assert hand.find("return_to_form") is None, "nobody has typed anything to go back to"
    hand.tap("try_again")
    hand.wait_until(lambda: hand.find("trouble") is None, "the trouble to go")
    hand.tap("sign")
    hand.wait_for_screen("form")
    window.close()


def _retype(hand: TouchDriver, field: str, text: str) -> None:
    hand.tap(f"{field}_input")
    hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    hand.press(Qt.Key.Key_Backspace)
    if len(text) > LONG:
        hand.press(Qt.Key.Key_unknown, text)  # in one piece, as what is pasted
    else:
        hand.type(text)
