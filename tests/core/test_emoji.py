"""Flags and emoji are told from letters, whole, and nothing of a name goes with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.emoji import has_emoji, without_emoji
from desktop.core.form import find_notice
from desktop.core.one_line_text import MOST_MARKS, clean_line


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("Sam 🏳️‍🌈", "Sam"), ("Sam🏳️‍🌈Lee", "Sam Lee"), ("🇨🇦 Zoë", "Zoë"), ("Ann 👩🏽‍❤️‍💋‍👩🏿 Lee", "Ann Lee"),
     ("Bo ☀️", "Bo"), ("Kit 1️⃣", "Kit"), ("Ali 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "Ali"), ("⭐", ""), ("Ida ♥ Åsa", "Ida Åsa"), ("Mo 🏳️‍⚧️", "Mo")],
)  # fmt: skip
def test_a_flag_or_emoji_goes_whole_and_leaves_the_name(typed, printed):
    assert has_emoji(typed)
    assert without_emoji(clean_line(typed)) == printed


@pytest.mark.parametrize(
    "name",
    ["O’Brien-Ñandú", "X Æ A-12", "می‌نا", "क्‍ष", "辻︀", "𠮷田", "محمد ﷺ", "J.R.R. #1", "Ng™", "ᠰᠠᠢᠬᠠᠨ", "ʻOkina", "བསྒྲུབས",
     "No 1*"],
)  # fmt: skip
def test_nothing_of_a_name_is_taken_for_an_emoji(name):
    assert not has_emoji(name)
    assert without_emoji(name) == name


@given(st.text(st.characters(categories=["L", "M"], exclude_characters="\u20e3")))
def test_no_letter_or_mark_is_ever_left_out(text):
    assert without_emoji(text) == text


@given(st.text())
def test_what_is_left_has_no_emoji_to_leave_out(text):
    assert not has_emoji(without_emoji(clean_line(text)))


def test_a_box_tells_of_what_goes():
    tower = "e" + "\u0323" * (MOST_MARKS + 1)
    assert find_notice("given_name", tower) == "marks"
    assert find_notice("given_name", tower[:-1]) is None
    assert find_notice("name", "Sam 🏳️‍🌈") == "emoji"
    assert find_notice("email", "🙂@example.org") is None, "it is in no list"
