"""Reads a table somebody else's program wrote (CSV or XLSX), a row at a time, with every size bounded."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from desktop.core.errors import SourceError
from desktop.core.whole_files import open_plain, reason
from desktop.petition.importing.reading.cell_tidying import plain_cells
from desktop.petition.importing.reading.csv_records import Record, read_records
from desktop.petition.importing.reading.encoding import find_encoding, wrong_encoding
from desktop.petition.importing.reading.heading_row import misfit, tidy_headings
from desktop.petition.importing.reading.layout import find_heading, find_separator
from desktop.petition.importing.reading.lines import named_separator, read_lines
from desktop.petition.importing.reading.table_as_read import AS_FOUND, OpenTable, ReadAs, Remark, TableRow
from desktop.petition.importing.reading.workbook import open_workbook

LARGEST_TABLE = 1024**3  # bytes: five million rows of two hundred
MOST_COLUMNS = 500
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"  # so each begins, by its standard, OpenDocument 1.3
_LOOKED_AT = 200  # lines or rows, in which heading and separator are found


@contextmanager
def open_table(path: Path, read_as: ReadAs = AS_FOUND) -> Iterator[OpenTable]:
    """Give a table, found out or read as staff said.

    Raises SourceError, also while the rows are read.
    """
    try:
        with open_plain(path) as file:
            if path.stat().st_size > LARGEST_TABLE:
                raise SourceError(f"{path.name} is larger than a gigabyte. Export it in several parts.")
            start = file.read(100)
            if _OPEN_DOCUMENT in start:
                raise SourceError(
                    f"{path.name} is a table of LibreOffice (ODS), which Tabling does not read. Open it there, choose "
                    "“Save As”, and save it as XLSX or CSV."
                )
            packed = start.startswith(b"PK\x03\x04")
            file.seek(0)
            yield from _workbook(file, path.name, read_as) if packed else _text(file, path.name, read_as)
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {reason(error)}.") from error


def _workbook(file: BinaryIO, name: str, read_as: ReadAs) -> Iterator[OpenTable]:
    sheet = open_workbook(file, name, read_as.sheet)
    remarks = [Remark("other_sheets", sheet.others)] if sheet.others else []
    yield _table(((cells, "") for cells in sheet.rows), name, read_as, remarks)


def _text(file: BinaryIO, name: str, read_as: ReadAs) -> Iterator[OpenTable]:
    encoding = find_encoding(file, read_as.encoding, name)
    with io.TextIOWrapper(file, encoding, newline="") as text:
        try:
            lines = read_lines(text, name)
            first = list(islice(lines, _LOOKED_AT))
            said = named_separator(first[0]) if first else ""
            separator = read_as.separator or said or find_separator(first[bool(said) :])
            width = _width(first[bool(said) :], separator, read_as.heading_row - bool(said))
            records = read_records(chain(first[bool(said) :], lines), separator, width)
            # A line that only names the separator is no row, and keeps its number.
            yield _table(chain([([], "")] * bool(said), records), name, read_as, [])
        except UnicodeError as error:
            raise wrong_encoding(file, encoding, name) from error


def _width(lines: Sequence[str], separator: str, heading_row: int) -> int:
    """Return how many cells the heading has, 0 where it does not stand in these lines."""
    rows = [cells for cells, _ in read_records(iter(lines), separator)]
    at = find_heading(rows, max(0, heading_row))
    return len(rows[at]) if at < len(rows) else 0


def _table(records: Iterator[Record], name: str, read_as: ReadAs, remarks: list[Remark]) -> OpenTable:
    records = _bounded(records, name)
    first = list(islice(records, _LOOKED_AT))
    at = find_heading([cells for cells, _ in first], read_as.heading_row)
    if read_as.heading_row and at >= len(first):
        raise SourceError(f"{name} has no row {read_as.heading_row} among its first {_LOOKED_AT} for a heading.")
    headings = tidy_headings(first[at][0] if first else [])
    if any(any(cells) for cells, _ in first[:at]):
        remarks.append(Remark("above_heading", (str(at + 1),)))
    rows = _rows(chain(first[at + 1 :], records), at + 2, len(headings), remarks)
    return OpenTable(headings, rows, remarks)


def _bounded(records: Iterator[Record], name: str) -> Iterator[Record]:
    for number, record in enumerate(records, start=1):
        if len(record[0]) > MOST_COLUMNS:
            raise SourceError(f"{name}, row {number}: more than {MOST_COLUMNS} columns. Export fewer.")
        yield record


def _rows(records: Iterator[Record], start: int, width: int, remarks: list[Remark]) -> Iterator[TableRow]:
    mended = 0
    for number, (cells, problem) in enumerate(records, start):
        if "".join(cells).strip():
            plain = plain_cells(cells)
            mended += plain is not cells
            yield TableRow(number, plain, problem or misfit(plain, width))
    if mended:
        remarks.append(Remark("plain_cells", (str(mended),)))
