"""What is left out of a name is said at the field, and keeps nobody from signing."""

from PySide6.QtCore import Qt

from desktop.core.one_line_text import MOST_MARKS, most_marks
from tests.support.kiosk_stage import Kiosk, fill_in

FLAG = "🏳️‍🌈"
ADLAM = "𞤀𞤣𞤤"
TOWER = "\u0323" * 40


def test_a_flag_is_told_of_while_it_is_typed_and_signed_as_it_stands(kiosk: Kiosk):
    fill_in(kiosk, family=f"Lee {FLAG}")
    assert kiosk.hand.read("notice_family_name") == "Flags and emoji will be left out of the printed list."
    kiosk.model.interface.choose_language("fr")
    assert kiosk.hand.read("notice_family_name").startswith("Les drapeaux")
    assert kiosk.hand.find("problem_family_name") is None
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].family_name == f"Lee {FLAG}"


def test_letters_that_no_typeface_has_are_named_and_where_nothing_is_left_other_letters_are_asked_for(kiosk: Kiosk):
    fill_in(kiosk, given=ADLAM, family=f"Bah {ADLAM}")
    said = kiosk.hand.read("notice_family_name")
    assert said == f"The printed list cannot show {' '.join(ADLAM)} and leaves it out. You can write it another way."
    kiosk.hand.tap("add_signature")
    asked = "The printed list has no letters for this. Please write it in other letters."
    assert kiosk.hand.read("problem_given_name") == asked
    assert kiosk.hand.find("notice_given_name") is None, "it is said once"
    assert not kiosk.stall.entries
    kiosk.hand.fill("given_name_input", " Amadou")
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].family_name == f"Bah {ADLAM}", "sealed as it was written"


def test_marks_that_go_are_told_of_and_what_stands_afterwards_is_signed(kiosk: Kiosk):
    fill_in(kiosk)
    kiosk.hand.fill("given_name_input", TOWER)
    said = "Only a few marks fit on one letter. The rest is left out."
    assert kiosk.hand.read("notice_given_name") == said
    kiosk.hand.press(Qt.Key.Key_Tab)
    shown = kiosk.hand.read("given_name_input")
    assert most_marks(shown) == MOST_MARKS
    assert kiosk.hand.read("notice_given_name") == said, "it stands beside what it speaks of"
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].given_name == shown


def test_a_notice_goes_with_what_it_speaks_of_and_with_its_signer(kiosk: Kiosk):
    fill_in(kiosk, family=f"Lee{FLAG[0]}")
    kiosk.hand.tap("family_name_input")
    kiosk.hand.press(Qt.Key.Key_End)
    kiosk.hand.press(Qt.Key.Key_Backspace)
    assert kiosk.hand.find("notice_family_name") is None
    kiosk.hand.type(FLAG)
    kiosk.hand.tap("leave")
    kiosk.hand.tap("clear_and_leave")
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    assert kiosk.hand.find("notice_family_name") is None
