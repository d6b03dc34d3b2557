"""One line of text in any script: nothing that a reader would miss is taken, nothing that deceives a reader is left."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.core.one_line_text import MOST_MARKS, clean_line, composed, is_line, most_marks, spell_out

# Letters, marks and a sign that are drawn as nothing at all, though nothing says so of them but their name.
BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2065\u2800\u3164\uffa0\ufff0\U000e0002\U000e0fff"
BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(st.text())
def test_what_was_cleaned_is_a_line_and_stays_as_it_is(text):
    assert is_line(clean_line(text))
    assert clean_line(clean_line(text)) == clean_line(text)


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S"], exclude_characters=BLANKS)))
def test_no_letter_mark_figure_or_sign_is_ever_lost(text):
    assume(most_marks(composed(text)) <= MOST_MARKS)
    assert unicodedata.normalize("NFC", clean_line(text)) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("control", [*BIDI_CONTROLS, "\x00", "\x7f", "\ufeff", "\u200b", "\ue000", "\ud800"])
def test_what_could_turn_or_hide_in_a_printed_line_is_taken_out(control):
    assert clean_line(f"No{control}or") == "Noor"
    assert not is_line(f"No{control}or")


@pytest.mark.parametrize("blank", BLANKS)
def test_a_letter_or_mark_that_nobody_can_see_is_taken_out_and_old_seals_that_hold_one_are_read(blank):
    assert clean_line(f"No{blank}or") == "Noor"
    assert is_line(f"No{blank}or")


@pytest.mark.parametrize("between", ["\u034f", "\u200b", "\x00"])
def test_a_mark_joins_its_letter_once_nothing_stands_between(between):
    assert clean_line(f"Ren{between}e{between}\u0301") == "Ren\u00e9"


@pytest.mark.parametrize("name", ["葛\U000e0100城", "辻\ufe00", "ᠰᠠᠢᠬᠠᠨ\u180b"])
def test_what_chooses_the_shape_of_a_letter_stays(name):
    assert clean_line(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("name", "shown"),
    [("x\x1b[2K\x1b[32mall merged.batch", r"x\x1b[2K\x1b[32mall merged.batch"), ("two\nlines\t", r"two\nlines\t"),
     ("\x9b31m", r"\x9b31m"), ("gnp.\u202ehctab", r"gnp.\u202ehctab"), ("\udcff.batch", r"\udcff.batch"),
     ("пакет O'Brien – “Zoë”.batch", "пакет O'Brien – “Zoë”.batch"), ("می\u200cنا", "می\u200cنا"), ("", "")],
)  # fmt: skip
def test_what_a_terminal_would_obey_or_an_eye_would_miss_is_spelt_out(name, shown):
    assert spell_out(name) == shown


@given(st.text())
def test_what_is_spelt_out_is_a_line(text):
    assert is_line(spell_out(text))


@pytest.mark.parametrize("space", ["\n", "\r\n", "\t", "\u2028", "\u2029", "\x85", "\xa0", "\u3000", "  "])
def test_every_kind_of_space_and_line_end_becomes_one_space(space):
    assert clean_line(f" Mary{space}Ann ") == "Mary Ann"


@pytest.mark.parametrize("space", ["\n", "\r", "\t", "\u2028", "\x85", "\xa0"])
def test_a_line_holds_no_other_space_than_the_plain_one(space):
    assert not is_line(f"Mary{space}Ann")


@pytest.mark.parametrize("name", ["می\u200cنا", "क्\u200dष", "श्री\u200cमान"])
def test_the_joiners_that_spell_a_name_stay(name):
    assert clean_line(name) == name
    assert is_line(name)


def test_a_letter_newer_than_this_python_stays_in_a_name():
    newer = "\U0003fffd"  # unassigned in every Unicode so far
    assert unicodedata.category(newer) == "Cn"
    assert clean_line(f"王{newer}") == f"王{newer}"
    assert is_line(newer)


@pytest.mark.parametrize("ideograph", ["\ufa19", "\ufa10", "\ufa67", "\uf9d1", "\U0002f800"])
def test_an_ideograph_stays_the_one_that_was_written_and_letters_beside_it_are_composed(ideograph):
    assert unicodedata.normalize("NFC", ideograph) != ideograph
    assert clean_line(f"e\u0301{ideograph}e\u0301") == f"é{ideograph}é"
