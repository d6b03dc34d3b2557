"""A quotation mark out of place costs its own record: those before and after it are read as they are written."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.petition.importing.reading.csv_records import STRAY_MARK, read_records

CELLS = st.text(st.characters(categories=("L", "N", "P", "Zs"), exclude_characters="\r\x85\u2028\u2029"), max_size=12)
WHOLE = st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=6)


def records(text: str, separator: str = ",", width: int = 0) -> list[tuple[list[str], str]]:
    return list(read_records(iter(text.splitlines(keepends=True)), separator, width))


def written(rows: list[tuple[str, ...]], separator: str) -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    return file.getvalue()


@given(WHOLE, st.sampled_from([",", ";", "\t", "|"]))
def test_what_another_program_wrote_is_read_as_it_was(rows: list[tuple[str, ...]], separator: str):
    for width in (0, 3):
        assert records(written(rows, separator), separator, width) == [(list(row), "") for row in rows]


@given(WHOLE, WHOLE)
def test_a_mark_that_is_never_closed_takes_nobody_along(before: list[tuple[str, ...]], after: list[tuple[str, ...]]):
    text = written(before, ",") + 'Ann,"Lee,CA\n' + written(after, ",")
    read = records(text, ",", 3)
    assert [cells for cells, problem in read if not problem] == [list(row) for row in (*before, *after)]
    assert [each for each in read if each[1]] == [(["Ann", "Lee", "CA"], STRAY_MARK)]


@given(st.lists(st.sampled_from(['Ann,"Lee,CA', 'A"nn,Lee,CA', "Bo,Ray,US", '"Cy",Day,FR']), max_size=8))
def test_every_line_is_a_record_of_its_own_and_none_is_lost(lines: list[str]):
    read = records("".join(f"{line}\n" for line in lines), ",", 3)
    assert len(read) == len(lines)
    for line, (cells, _) in zip(lines, read, strict=True):
        assert [cell.replace('"', "") for cell in cells] == line.replace('"', "").split(",")


@pytest.mark.parametrize("separator", [",", ";", "|"])
def test_a_gap_between_a_mark_and_the_separator_costs_nothing(separator: str):
    line = separator.join(['"Ann" ', '"Lee"', "CA"]) + "\n"
    assert records(line, separator, 3) == [(["Ann", "Lee", "CA"], "")]


def test_a_cell_of_several_lines_is_one_where_the_record_is_as_wide_as_the_table():
    text = 'Ann,"12 Quay Street\nOttawa",CA\nBo,x,US\n'
    assert records(text, ",", 3) == [(["Ann", "12 Quay Street\nOttawa", "CA"], ""), (["Bo", "x", "US"], "")]


def test_a_record_over_several_lines_that_is_not_as_wide_is_an_open_mark():
    read = records('Ann,"Lee\nBo,"Ray",US\n', ",", 3)
    assert [cells for cells, problem in read if not problem] == [["Bo", "Ray", "US"]]
    assert [problem for _, problem in read] == [STRAY_MARK, ""]


def test_a_mended_line_of_another_width_is_looked_at_by_staff():
    assert records('"Ann" ,"Lee"\n', ",", 3) == [(["Ann", "Lee"], STRAY_MARK)]
    assert records('"Ann" ,"Lee"\n', ",", 2) == [(["Ann", "Lee"], "")]
    assert records('"Ann" ,"Lee"\n', ",") == [(["Ann", "Lee"], "")]


def test_an_empty_file_has_no_record():
    assert records("") == []
