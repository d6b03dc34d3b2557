"""Tables as platforms and spreadsheets wrote them, each with what must be read of it."""

from pathlib import Path

import pytest

from desktop.core.errors import SourceError
from desktop.core.table_errors import NamedForUtf8, NoHeading, NoSuchSheet, WrongEncoding
from desktop.petition.importing.reading.table_as_read import AS_FOUND, ReadAs, Remark
from desktop.petition.importing.reading.table_file import open_table

CASES = Path(__file__).parents[3] / "fixtures" / "tables"
FOUR = ["First Name", "Last Name", "Email", "Country"]
ADA = ["Ada", "Byron", "a@example.org", "CA"]
EVA = ["Eva", "Noir", "e@example.org", "FR"]
ZOE = ["Zoë", "Ærø", "z@example.org", "CA"]


def _read(name: str, read_as: ReadAs = AS_FOUND) -> tuple[list[str], list[list[str]], list[str]]:
    """Headings, cells of the rows that can be trusted, and the problems of the others."""
    with open_table(CASES / name, read_as) as table:
        rows = list(table.rows)
    good = [[" ".join(cell.split()) for cell in row.cells] for row in rows if not row.problem]
    return list(table.headings), good, [row.problem for row in rows if row.problem]


def _remarks(name: str, read_as: ReadAs = AS_FOUND) -> list[Remark]:
    with open_table(CASES / name, read_as) as table:
        return table.remarks


@pytest.mark.parametrize(
    ("name", "headings", "rows"),
    [
        ("csv-bom-named-utf8.csv", ["First Name", "Last, Name", "Email", "Country"], [ADA]),
        ("csv-bom-quoted.csv", FOUR, [ADA]),
        ("csv-double-bom.csv", FOUR, [ADA]),
        ("csv-cr-only.csv", FOUR, [ADA, EVA]),
        ("csv-trailing-delim.csv", [*FOUR, ""], [[*ADA, ""]]),
        ("csv-sep-semi.csv", FOUR, [ADA]),
        ("csv-sep-tab.csv", FOUR, [ADA]),
        ("csv-tab-utf16le.csv", FOUR, [ZOE]),
        ("csv-utf16be.csv", FOUR, [ZOE]),
        ("csv-utf16le-nobom.csv", ["First Name", "Country"], [["Zoë", "CA"]]),
        ("csv-space-quote.csv", FOUR, [ADA, ["Eva", "Noir, Lady", "e@example.org", "CA"]]),
        ("csv-quote-space.csv", ["First Name", "Last Name", "Country"], [["Ada", "Byron", "CA"]]),
        ("csv-blank-first.csv", FOUR, [ADA]),
        ("csv-stray-cr.csv", FOUR, [ADA]),
        ("csv-apostrophe.csv", FOUR, [ADA]),
        ("csv-eq-zero.csv", ["First Name", "Last Name", "Postcode", "Country"], [["Ada", "Byron", "01234", "US"]]),
        ("csv-utf8-as-1252.csv", FOUR, [ZOE]),
        ("x-hidden-first-sheet.xlsx", ["First Name", "Last Name", "Country"], [["Ada", "Byron", "CA"]]),
        ("x-offset.xlsx", ["", "", "First Name", "Last Name"], [["", "", "Ada", "Byron"]]),
        ("x-strict.xlsx", ["First Name", "Last Name", "Country"], [["Ada", "Byron", "CA"]]),
        ("x-inline.xlsx", ["First Name", "Last Name", "City"], [["Ada", "Byron", "X"]]),
        ("x-gaps.xlsx", ["First Name", "Last Name"], [["Ada", "Byron"], ["=x", "bad"]]),
        ("x-1904.xlsx", ["First Name", "Last Name", "Date"], [["Ada", "Byron", "2026-08-23 14:05:01"]]),
    ],
)
def test_a_table_is_read_as_it_was_meant(name, headings, rows):
    assert _read(name) == (headings, rows, [])


@pytest.mark.parametrize(
    ("name", "column", "cells"),
    [
        ("csv-heading-commas.csv", "Prénom", ["Ada"]),
        ("csv-heading-commas-unquoted.csv", "Pays", ["CA"]),
        ("csv-heading-newline-semi.csv", "Votre nom, prénom, etc.", ["Ada Byron"]),
        ("csv-quoted-newline.csv", "Comment", ['line one line two, with "quotes"']),
        ("csv-entities.csv", "Last Name", ["O'Connor", "García", "C"]),
        ("csv-entities.csv", "First Name", ["Sean", "José", "A & B"]),
        ("x-x000d.xlsx", "First Name", ["Ada", "Eva Maria", "_x000D_"]),
        ("x-zero-format.xlsx", "Postcode", ["01234", "01000", "1000"]),
        ("x-zero-format.xlsx", "Phone", ["6135550123", "06 12 34 56 78", "612345678"]),
        ("x-types.xlsx", "Updates", ["yes", "no", "1", "0"]),
    ],
)
def test_what_surrounds_the_words_of_a_cell_is_taken_off(name, column, cells):
    headings, rows, _ = _read(name)
    assert [row[headings.index(column)] for row in rows if len(row) > headings.index(column)] == cells


@pytest.mark.parametrize(
    ("name", "problems", "people"),
    [
        ("csv-backslash.csv", ["stray_mark"], 0),
        ("csv-stripslashes.csv", ["stray_mark"], 1),
        ("p-speakout-comment-quote.csv", ["stray_mark"], 1),
        ("csv-short-rows.csv", ["short_row"], 2),
    ],
)
def test_a_broken_row_is_named_and_costs_no_other(name, problems, people):
    _, rows, wrong = _read(name)
    assert (wrong, len(rows)) == (problems, people)


@pytest.mark.parametrize(("name", "line"), [("csv-cp1252.csv", 2), ("csv-mixed-enc.csv", 3)])
def test_another_encoding_is_named_with_its_line_and_with_one_that_reads_it(name, line):
    with pytest.raises(WrongEncoding, match=f"line {line},") as refused:
        _read(name)
    assert refused.value.fits == "windows-1252"


@pytest.mark.parametrize(
    ("name", "encoding", "row"),
    [("csv-cp1252.csv", "windows-1252", ZOE), ("csv-latin1-cp1252.csv", "latin-1", ["Zoë", "O’Connor"])],
)
def test_an_encoding_means_what_people_mean_by_it(name, encoding, row):
    assert _read(name, ReadAs(encoding=encoding))[1] == [row]


def test_what_reads_as_utf8_is_not_read_as_anything_else():
    with pytest.raises(NamedForUtf8):
        _read("csv-utf8-as-1252.csv", ReadAs(encoding="windows-1252"))


def test_somebodys_row_is_no_heading_and_is_not_repeated():
    with pytest.raises(NoHeading) as refused:
        _read("csv-no-heading.csv")
    assert "Ada" not in str(refused.value)
    assert "example.org" not in str(refused.value)


def test_other_sheets_with_rows_are_named_and_can_be_chosen(tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    for title, name in (("Web", "Ada"), ("Paper", "Bo"), ("Empty", "")):
        sheet = book.create_sheet(title)
        for row in [["Name"], [name]] if name else []:
            sheet.append(row)
    book.remove(book.worksheets[0])
    book.save(tmp_path / "two.xlsx")
    with open_table(tmp_path / "two.xlsx") as table:
        assert [row.cells for row in table.rows] == [["Ada"]]
        assert table.remarks == [Remark("other_sheets", ("Paper",))]
    with open_table(tmp_path / "two.xlsx", ReadAs(sheet="paper")) as table:
        assert [row.cells for row in table.rows] == [["Bo"]]
    with pytest.raises(NoSuchSheet, match="Web, Paper, Empty"), open_table(tmp_path / "two.xlsx", ReadAs(sheet="x")):
        pass


def test_staff_say_separator_and_heading_row_where_they_cannot_be_found(tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("made by,us\nName^Country\nAda^CA\n", "utf-8")
    with open_table(path, ReadAs(separator="^", heading_row=2)) as table:
        assert (table.headings, [row.cells for row in table.rows]) == (["Name", "Country"], [["Ada", "CA"]])
        assert table.remarks == [Remark("above_heading", ("2",))]
    with pytest.raises(SourceError, match="no row 9"), open_table(path, ReadAs(heading_row=9)):
        pass


def test_a_title_above_the_heading_is_passed_over(tmp_path):
    path = tmp_path / "titled.csv"
    path.write_text("Signatures of 2026\n\nName,Email,Country\nAda,a@example.org,CA\n", "utf-8")
    with open_table(path) as table:
        assert list(table.headings) == ["Name", "Email", "Country"]
        assert [row.number for row in table.rows] == [4]
