"""How a table lies: its separator is the one by which the rows are even, its heading the first row that is one."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.table_errors import NoHeading
from desktop.petition.importing.reading.layout import SEPARATORS, find_heading, find_separator

WORD = st.text(st.characters(categories=("L",)), min_size=1, max_size=8)
TABLES = st.lists(st.lists(WORD, min_size=3, max_size=3), min_size=2, max_size=8)


def lines(rows: list[list[str]], separator: str) -> list[str]:
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator="\n").writerows(rows)
    return file.getvalue().splitlines(keepends=True)


@given(TABLES, st.sampled_from(SEPARATORS))
def test_the_separator_is_found_whichever_it_is(rows: list[list[str]], separator: str):
    assert find_separator(lines(rows, separator)) == separator


@given(TABLES, st.sampled_from(";\t|"), st.data())
def test_commas_of_prose_do_not_part_the_cells(rows: list[list[str]], separator: str, data: st.DataObject):
    said = [[*row[:2], ", ".join(data.draw(st.lists(WORD, min_size=1, max_size=4)))] for row in rows]
    written = ["".join((separator.join(row), "\n")) for row in said]
    assert find_separator(written) == separator


def test_a_comma_stands_for_none():
    assert find_separator(["Name\n", "Ann\n"]) == ","
    assert find_separator([]) == ","


HEADING = ["Name", "Country", "E-mail"]


@given(st.lists(st.sampled_from([[], [""], ["Petition of 2026"], [" ", "  ", " "]]), max_size=5), TABLES)
def test_above_the_heading_may_stand_a_title_or_nothing(above: list[list[str]], rows: list[list[str]]):
    assert find_heading([*above, HEADING, *rows], 0) == len(above)


@given(st.integers(1, 9))
def test_the_row_that_staff_named_is_the_heading(named: int):
    rows = [["Title"], HEADING, ["Ann", "CA", "ann@example.org"]] * 3
    assert find_heading(rows, named) == named - 1


@pytest.mark.parametrize(
    "said",
    ["ann@example.org", " ann@example.org ", "2026-08-23", "2026-08-23T14:05:01Z", "+1 613 555 0147", "6135550147"],
)
def test_what_somebody_wrote_is_no_heading(said: str):
    with pytest.raises(NoHeading) as raised:
        find_heading([["Ann", said, "CA"], ["Bo", "bo@example.org", "US"]], 0)
    assert said.strip() not in str(raised.value), "and nothing of it is told"


@pytest.mark.parametrize("heading", ["E-mail (you@us)", "2026", "Signed 2026", "Phone +", "123456", "Q1. Name"])
def test_a_heading_may_hold_figures_and_signs(heading: str):
    assert find_heading([["Name", heading, "Country"], ["Ann", "x", "CA"]], 0) == 0


def test_an_empty_table_has_its_heading_at_the_top():
    assert find_heading([], 0) == 0
    assert find_heading([[""], [""]], 0) == 0
