"""One line of text in any script: nothing that a reader would miss is taken, nothing that deceives a reader is left."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.line import clean_line, is_line

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(st.text())
def test_what_was_cleaned_is_a_line_and_stays_as_it_is(text):
    assert is_line(clean_line(text))
    assert clean_line(clean_line(text)) == clean_line(text)


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S"])))
def test_no_letter_mark_figure_or_sign_is_ever_lost(text):
    assert clean_line(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("control", [*BIDI_CONTROLS, "\x00", "\x7f", "\ufeff", "\u200b", "\ue000", "\ud800"])
def test_what_could_turn_or_hide_in_a_printed_line_is_taken_out(control):
    assert clean_line(f"No{control}or") == "Noor"
    assert not is_line(f"No{control}or")


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
