"""Cells in our own words: what is known is put so, what is not stays as it is and is counted for staff to be asked."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.petition.importing.reading.table_as_read import OpenTable, TableRow
from desktop.petition.importing.understanding.cells_in_our_words import (
    LONGEST_ASKED,
    MOST_ASKED,
    Meanings,
    Noticed,
    in_our_words,
)
from desktop.petition.importing.understanding.column_mapping import Columns

LETTERS = st.characters(categories=("L", "N"))
WORD = st.text(LETTERS, min_size=1, max_size=20)
AS_THEY_ARE = Meanings()


def read(
    fields: dict[str, str], rows: list[list[str]], meanings: Meanings = AS_THEY_ARE, noticed: Noticed | None = None
) -> list[list[str]]:
    """Return the cells of a table whose columns hold these fields, each under its own name."""
    headings = list(fields)
    columns = Columns({field: heading for heading, field in fields.items()})
    table = OpenTable(headings, iter(TableRow(number, cells) for number, cells in enumerate(rows, 2)))
    return [row.cells for row in in_our_words(table, columns, meanings, noticed or Noticed()).rows]


def cell(field: str, text: str, meanings: Meanings = AS_THEY_ARE, noticed: Noticed | None = None) -> str:
    """Return what becomes of one cell."""
    ((found,),) = read({"Heading": field}, [[text]], meanings, noticed)
    return found


def test_a_name_under_a_heading_of_sorted_names_is_turned_round_its_comma():
    names = ["Byron, Ada", "王, 小明", "Sukarno", "Byron, Ada, Jr."]
    turned = [["Ada Byron"], ["小明 王"], ["Sukarno"], ["Byron, Ada, Jr."]]
    assert read({"Sort Name": "name"}, [[each] for each in names]) == turned
    assert read({"Name": "name"}, [["Byron, Ada"]]) == [["Byron, Ada"]]


@given(st.lists(st.tuples(WORD, WORD), max_size=6))
def test_names_and_columns_of_nobodys_stay_letter_by_letter(rows: list[tuple[str, str]]):
    found = read({"Name": "name", "Notes": "postal_code"}, [list(row) for row in rows])
    assert found == [list(row) for row in rows]


@pytest.mark.parametrize(
    ("field", "text", "ours"),
    [
        ("country", "Canada", "CA"),
        ("country", " France ", "FR"),
        ("country", "n/a", ""),
        ("country", "Quebec City", "Quebec City"),
        ("signed_at", "2026-08-23 14:05:01", "2026-08-23T14:05:01Z"),
        ("signed_at", "-", ""),
        ("signed_at", "last summer", "last summer"),
        ("consent:updates", "Yes", "yes"),
        ("consent:updates", "unsubscribed", "unsubscribed"),
        ("consent:updates", "perhaps", "perhaps"),
        ("email", "ann@example.org", "ann@example.org"),
        ("email", "Ann Lee <ann@example.org>", "ann@example.org"),
        ("email", "<mailto:ann@example.org>", "ann@example.org"),
        ("email", "mailto:ann@example.org", "ann@example.org"),
        ("email", "ann@example.org.", "ann@example.org"),
        ("email", "ann＠example.org", "ann@example.org"),
        ("email", "N/A", ""),
        ("phone", "+1 613 555 0147", "+1 613 555 0147"),
        ("phone", "none", ""),
        ("phone", "extension 7", "extension 7"),
    ],
)
def test_each_kind_of_cell_is_put_into_our_words(field: str, text: str, ours: str):
    assert cell(field, text) == ours


@given(st.sampled_from(["country", "signed_at", "consent:updates", "listing", "email", "phone"]), st.integers(0, 3))
def test_an_empty_cell_and_one_that_is_not_there_say_nothing_and_are_not_asked_about(field: str, blanks: int):
    noticed = Noticed()
    assert read({"Name": "name", "Heading": field}, [["Ann", " " * blanks], ["Bo"]], noticed=noticed) == [
        ["Ann", " " * blanks],
        ["Bo"],
    ]
    assert noticed.unknown == {}


@given(st.dictionaries(st.sampled_from(["perhaps", "who knows", "Quebec City", "???"]), st.integers(1, 9), min_size=1))
def test_what_nobody_understands_is_counted_by_its_value(values: dict[str, int]):
    noticed = Noticed()
    rows = [[text] for text, times in values.items() for _ in range(times)]
    assert read({"Country": "country"}, rows, noticed=noticed) == rows, "and it stays as it is"
    assert noticed.unknown == {"country": Counter(values)}


def test_staff_are_asked_about_words_and_not_about_a_column_of_text():
    noticed = Noticed()
    read({"Country": "country"}, [[f"place {number}"] for number in range(MOST_ASKED + 50)] * 2, noticed=noticed)
    assert len(noticed.unknown["country"]) == MOST_ASKED
    assert set(noticed.unknown["country"].values()) == {2}
    noticed = Noticed()
    cell("country", "x" * 500, noticed=noticed)
    assert noticed.unknown == {"country": Counter(["x" * LONGEST_ASKED])}


@given(st.sampled_from(["yes", "no"]), st.sampled_from(["x", "X", " x ", "“x”", "x!", "ｘ"]))
def test_what_staff_said_of_a_word_holds_for_it_however_it_is_written(means: str, written: str):
    told = Meanings(words={"listing": {"x": means}})
    assert cell("listing", written, told) == means


def test_what_staff_said_of_one_request_goes_before_what_they_said_of_all():
    told = Meanings(words={"consent": {"x": "yes"}, "consent:calls": {"x": "withdrawn"}})
    assert cell("consent:updates", "x", told) == "yes"
    assert cell("consent:calls", "x", told) == "unsubscribed"
    assert cell("consent:calls", "not asked", Meanings(words={"consent": {"not asked": "not given"}})) == "no"


def test_of_a_word_that_means_no_address_nothing_is_left():
    assert cell("email", "gave none", Meanings(words={"email": {"gave none": ""}})) == ""
    assert cell("country", "abroad", Meanings(words={"country": {"abroad": ""}})) == ""


@pytest.mark.parametrize(("order", "day"), [("day", "2026-09-08"), ("month", "2026-08-09")])
def test_a_date_that_could_be_two_days_is_read_as_staff_said_and_else_asked(order, day: str):
    assert cell("signed_at", "08/09/2026", Meanings(order)) == f"{day}T00:00:00Z"
    noticed = Noticed()
    assert cell("signed_at", "08/09/2026", noticed=noticed) == "08/09/2026"
    assert noticed.unknown == {"signed_at": Counter(["08/09/2026"])}


def test_a_time_in_a_column_of_its_own_is_put_to_its_day():
    fields = {"Day": "signed_at", "Time": "signed_time"}
    assert read(fields, [["2026-08-23", "14:05:01"], ["2026-08-23", ""], ["2026-08-23"]]) == [
        ["2026-08-23T14:05:01Z", "14:05:01"],
        ["2026-08-23T00:00:00Z", ""],
        ["2026-08-23T00:00:00Z"],
    ]


ANSWERS = ["yes", "no", "2026-08-23", "", "perhaps"]


@given(st.lists(st.sampled_from(ANSWERS), max_size=12))
def test_only_who_confirmed_comes_in_and_who_waits_is_counted(answers: list[str]):
    noticed = Noticed()
    rows = [[f"Person {number}", answer] for number, answer in enumerate(answers)]
    fields = {"Name": "name", "Confirmed": "confirmed"}
    come = [row for row in rows if row[1] in ("yes", "2026-08-23")]
    assert read(fields, [*map(list, rows)], noticed=noticed) == come
    assert noticed.unconfirmed == len(rows) - len(come)
    assert noticed.unknown.get("confirmed", Counter())["perhaps"] == answers.count("perhaps")
    assert read(fields, [*map(list, rows)], Meanings(unconfirmed="include")) == rows
    told = Meanings(words={"confirmed": {"perhaps": "yes", "yes": "no"}})
    assert [row[1] for row in read(fields, [*map(list, rows)], told)] == [
        answer for answer in answers if answer in ("perhaps", "2026-08-23")
    ]
