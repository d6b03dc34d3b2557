"""Tables that other programs wrote, well and badly."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from desktop.core.errors import SourceError
from desktop.core.table_errors import WrongEncoding
from desktop.petition.importing.reading import workbook
from desktop.petition.importing.reading.lines import LONGEST_LINE
from desktop.petition.importing.reading.table_as_read import ReadAs
from desktop.petition.importing.reading.table_file import MOST_COLUMNS, open_table
from desktop.petition.importing.reading.workbook import MOST_ROWS


def _rows(path: Path, encoding: str = "") -> list[tuple[int, list[str]]]:
    with open_table(path, ReadAs(encoding=encoding)) as table:
        return [(0, list(table.headings)), *((row.number, row.cells) for row in table.rows)]


def _file(folder: Path, data: bytes, name: str = "web.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        "Name,Country\r\nZoë,CA\r\n".encode(),
        "\ufeffName;Country\nZoë;CA\n".encode(),
        "Name\tCountry\nZoë\tCA".encode("utf-16"),
        'sep=;\n"Name";"Country"\n"Zoë";"CA"\n'.encode(),
    ],
)
def test_the_usual_kinds_of_csv_are_read_alike(tmp_path, data):
    heading, row = (cells for _, cells in _rows(_file(tmp_path, data)))
    assert (heading, row) == (["Name", "Country"], ["Zoë", "CA"])


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path):
    found = _rows(_file(tmp_path, b"Name,Country\n\nAda,CA\n,,\nBo,FR\n"))
    assert [number for number, _ in found[1:]] == [3, 5]


def test_another_encoding_is_asked_for_and_then_read(tmp_path):
    path = _file(tmp_path, "Name,Country\nZoë,CA\n".encode("windows-1252"))
    with pytest.raises(WrongEncoding, match="line 2, is not in the encoding utf-8"):
        _rows(path)
    assert _rows(path, "windows-1252")[1][1] == ["Zoë", "CA"]
    with pytest.raises(SourceError, match="windows-1252"):
        _rows(path, "no-such-encoding")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"," * 1_000_000 + b"\n", "too long"),
        (b"," * (MOST_COLUMNS + 1) + b"\n", "columns"),
        (b"Name,Country\nAda\x00,CA\n", "not text"),
        (b"Name\n" + b"a" * (LONGEST_LINE + 1), "too long"),
        (b"\xd0\xcf\x11\xe0 an old workbook", "not a CSV or XLSX"),
        (b"%PDF-1.7", "not a CSV or XLSX"),
        (b"PK\x03\x04 cut short", "damaged"),
    ],
)
def test_a_hostile_table_is_refused_in_one_sentence(tmp_path, data, said):
    with pytest.raises(SourceError, match=said):
        _rows(_file(tmp_path, data))


def test_a_table_of_libreoffice_is_told_from_a_damaged_workbook(tmp_path):
    with zipfile.ZipFile(tmp_path / "list.ods", "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", "<office:document-content/>")
    with (
        pytest.raises(SourceError, match=r"LibreOffice \(ODS\).*“Save As”.*XLSX or CSV"),
        open_table(tmp_path / "list.ods"),
    ):
        pass


@pytest.mark.parametrize(
    ("broken", "cells"),
    [
        (b'"Ada,CA', ["Ada", "CA"]),  # never closed: it would swallow the rest
        (b'"Ada"x,CA', ['Ada"x', "CA"]),
        (b'"Ada \\"Lovelace\\"",CA', None),
        (b'Ada,"C"A"', None),
    ],
)
def test_a_stray_quotation_mark_costs_its_own_row_and_no_other(tmp_path, broken, cells):
    rest = [b"Bo,FR"] * 30_000 + [b'"Cy ""C"" Young","line one', b'line two"', b"Di,CA"]
    with open_table(_file(tmp_path, b"\n".join([b"Name,Country", broken, *rest]))) as table:
        first, *others, multi, last = table.rows
    assert (first.number, first.problem) == (2, "stray_mark")
    assert cells is None or first.cells == cells
    assert {(tuple(row.cells), row.problem) for row in others} == {(("Bo", "FR"), "")}
    assert (len(others), multi.cells, last.cells) == (30_000, ['Cy "C" Young', "line one\nline two"], ["Di", "CA"])


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (b'"Ada" ,CA,x', ""),
        (b'"Ada" ,CA', "stray_mark"),
        (b'"Ada" ,CA,x,y', "stray_mark"),
    ],
)
def test_a_row_that_was_mended_is_trusted_only_where_it_has_a_cell_for_each_heading(tmp_path, row, problem):
    with open_table(_file(tmp_path, b"\n".join([b"Name,Country,City", row, b"Bo,FR,y"]))) as table:
        mended, other = table.rows
    assert (mended.cells[:2], mended.problem) == (["Ada", "CA"], problem)
    assert (other.cells, other.problem) == (["Bo", "FR", "y"], "")


def test_marks_that_never_close_are_read_in_a_time_that_grows_with_the_file(tmp_path):
    """Every line opens a mark that the next one closes wrongly: none may be read again and again."""
    path = _file(tmp_path, b"Name,Country\n" + b'x,"a""\n' * 50_000)
    with open_table(path) as table:
        rows = list(table.rows)
    assert len(rows) == 50_000
    assert {row.problem for row in rows} == {"stray_mark"}


def test_a_missing_file_or_a_folder_is_said_so(tmp_path):
    for path in (tmp_path / "nothing.csv", tmp_path):
        with pytest.raises(SourceError, match="cannot be read"):
            _rows(path)


def _workbook(folder: Path, rows: list[list[object]]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "web.xlsx")
    return folder / "web.xlsx"


def test_a_workbook_is_read_like_a_csv_and_a_formula_stays_text(tmp_path):
    found = _rows(_workbook(tmp_path, [["Name", "Zip"], ["Zoë", 1040], ["=1+1", True], [None, None]]))
    assert [cells for _, cells in found] == [["Name", "Zip"], ["Zoë", "1040"], ["=1+1", "yes"]]


@pytest.mark.slow
def test_a_workbook_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path):
    path = _workbook(tmp_path, [["Name"]])
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("xl/media/x", b"")
        packed.getinfo("xl/media/x").file_size = 600 * 1024**2  # so its list of contents says
    with pytest.raises(SourceError, match="unpacks"):
        _rows(path)


def test_entities_that_multiply_and_far_away_cells_end_in_a_sentence(tmp_path):
    laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {b} "{"&" + a + ";"}{("&" + a + ";") * 9}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    )
    sheets = [
        laughs + "]><worksheet><sheetData><row><c t='inlineStr'><is><t>&j;</t></is></c></row></sheetData></worksheet>",
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'>\
        <c r='ZZZZZZ1' t='inlineStr'><is><t>x</t></is></c></row></sheetData></worksheet>",
    ]
    for sheet in sheets:
        good, doctored = _workbook(tmp_path, [["Name"], ["Ada"]]), tmp_path / "doctored.xlsx"
        with zipfile.ZipFile(good) as source, zipfile.ZipFile(doctored, "w") as target:
            for each in source.infolist():
                changed = each.filename == "xl/worksheets/sheet1.xml"
                target.writestr(each.filename, sheet if changed else source.read(each))
        with pytest.raises(SourceError):
            _rows(doctored)


def _doctored(folder: Path, sheet: str) -> Path:
    """A workbook whose only sheet is this XML."""
    good, doctored = _workbook(folder, [["Name"], ["Ada"]]), folder / "doctored.xlsx"
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(doctored, "w") as target:
        for each in source.infolist():
            changed = each.filename == "xl/worksheets/sheet1.xml"
            target.writestr(each.filename, sheet if changed else source.read(each))
    return doctored


@pytest.mark.parametrize("number", [5001, MOST_ROWS + 1, 10**40])
def test_a_row_with_an_absurd_number_is_refused_by_it_and_nothing_is_filled_up_to_there(tmp_path, number, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 5000)  # a million take their time
    sheet = (
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1'"
        f" t='inlineStr'><is><t>Name</t></is></c></row><row r='{number}'><c t='inlineStr'><is><t>Ada</t></is></c></row>"
        "</sheetData></worksheet>"
    )
    with pytest.raises(SourceError, match="more rows than any workbook"):
        _rows(_doctored(tmp_path, sheet))


def test_a_workbook_with_any_one_byte_flipped_is_read_or_refused_in_a_sentence(tmp_path):
    path = _workbook(tmp_path, [["Name", "Country"], *([f"Ada {each}", "CA"] for each in range(50))])
    whole, refused = path.read_bytes(), 0
    for place in range(0, len(whole), 37):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        try:
            _rows(path)
        except SourceError as error:
            refused += 1
            assert str(error).endswith((".", "imported."))  # noqa: PT017 - the sentence is what is looked at
    assert refused > 20


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=400))
def test_whatever_stands_in_the_file_rows_or_a_sentence_come_out(tmp_path_factory, data):
    path = _file(tmp_path_factory.mktemp("table"), data)
    for start in (b"", b"PK\x03\x04"):
        path.write_bytes(start + data)
        try:
            _rows(path)
        except SourceError as error:
            assert str(error).endswith((".", "imported."))  # noqa: PT017 - the sentence is what is looked at


def test_a_row_of_a_workbook_is_no_longer_than_a_line_may_be(tmp_path):
    cell = "<c t='inlineStr'><is><t>" + "A" * (LONGEST_LINE // 2 + 1) + "</t></is></c>"
    sheet = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row>{}</row>\
        </sheetData></worksheet>"
    with pytest.raises(SourceError, match="row 1: the line is too long"):
        _rows(_doctored(tmp_path, sheet.format(cell * 2)))
    assert len(_rows(_doctored(tmp_path, sheet.format(cell)))) == 1
