"""What a spreadsheet or a web page put around a word is taken off, and nothing that is a part of it."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.petition.importing.reading.cell_tidying import plain_cells

WORDS = st.text(st.characters(categories=("L", "N", "Zs"), exclude_characters="'=&"), max_size=20)
CAPITAL = st.text(st.characters(categories=("Lu",)), min_size=1, max_size=8)


def plain(cell: str) -> str:
    (found,) = plain_cells([cell])
    return found


@given(st.lists(WORDS, max_size=8))
def test_a_row_without_any_of_it_is_given_back_itself(cells: list[str]):
    assert plain_cells(cells) is cells


@given(st.lists(st.text(max_size=12), max_size=6))
def test_a_cell_never_moves_to_another_and_none_is_lost(cells: list[str]):
    assert plain_cells(cells) == [plain(cell) for cell in cells]


@given(CAPITAL)
def test_a_guard_before_what_a_spreadsheet_would_compute_or_a_capital_is_taken_off(word: str):
    assert plain(f"'{word}") == word
    for sign in "=+@-0":
        assert plain(f"'{sign}1{word}") == f"{sign}1{word}"


@pytest.mark.parametrize("name", ["'t Hooft", "'s Jongers", "O'Brien", "D'Arcy", "Ng'ang'a", "''", "'", "' ", "'!"])
def test_an_apostrophe_that_is_a_part_of_a_name_stays(name: str):
    assert plain(name) == name


@given(st.text(st.characters(categories=("L", "N"), include_characters='"'), max_size=12))
def test_what_is_kept_as_text_by_a_formula_is_that_text(text: str):
    written = '="' + text.replace('"', '""') + '"'
    assert plain(written) == text
    assert plain(f"  {written} ") == text


@pytest.mark.parametrize("cell", ["=1+1", '="open', "=A1", '=HYPERLINK("x")', "a = b"])
def test_a_formula_of_another_kind_stays_as_it_is(cell: str):
    assert plain(cell) == cell


@given(st.text(st.characters(categories=("L",), max_codepoint=0xFF), min_size=1, max_size=8), st.integers(1, 3))
def test_letters_of_web_pages_are_read_however_often_they_were_written_over(word: str, times: int):
    written = word.encode("ascii", "xmlcharrefreplace").decode()
    for _ in range(times - 1):
        written = html.escape(written)
    assert plain(written) == word


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("Am&eacute;lie", "Amélie"),
        ("Am&amp;eacute;lie", "Amélie"),
        ("Smith &amp; Sons", "Smith & Sons"),
        ("Smith & Sons", "Smith & Sons"),
        ("R&B; soul", "R&B; soul"),
        ("a&b;c", "a&b;c"),
        ("&#233;&#xE9;", "éé"),
        ("AT&T", "AT&T"),
        ("&nosuchletter;", "&nosuchletter;"),
    ],
)
def test_a_sign_that_is_no_letter_of_a_web_page_stays(cell: str, read: str):
    assert plain(cell) == read
