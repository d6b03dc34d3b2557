"""Reads a table somebody else's program wrote (CSV or XLSX), a row at a time, with every size bounded."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from desktop.core.errors import SourceError
from desktop.core.files import reason
from desktop.core.petition_errors import WrongEncoding
from desktop.petition.importing.workbook import read_workbook

LARGEST_TABLE = 1024**3  # bytes: five million rows of two hundred
MOST_COLUMNS = 500
LONGEST_LINE = 256 * 1024  # characters; an open quotation mark would otherwise swallow the rest of the file
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_BETWEEN = ",;\t|"

TableRow = tuple[int, list[str]]  # the row's number as a spreadsheet shows it, and its cells as text


@contextmanager
def open_table(path: Path, encoding: str = "") -> Iterator[Iterator[TableRow]]:
    """Give the rows of a table, its heading first; `encoding` is asked for only where a CSV file is not UTF-8.

    Raises SourceError, also while the rows are read.
    """
    try:
        with path.open("rb") as file:
            if path.stat().st_size > LARGEST_TABLE:
                raise SourceError(f"{path.name} is larger than a gigabyte. Export it in several parts.")
            start = file.read(4)
            file.seek(0)
            if start == b"PK\x03\x04":
                yield _filled(read_workbook(file, path.name, MOST_COLUMNS))
            else:
                with io.TextIOWrapper(file, _encoding(start, encoding, path.name), newline="") as text:
                    yield _filled(_lines(text, path.name))
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {reason(error)}.") from error


def _encoding(start: bytes, named: str, name: str) -> str:
    try:
        "".encode(named or "utf-8")
    except LookupError as error:
        raise SourceError(f"No encoding is called “{named}”. Usual ones: utf-8, windows-1252, utf-16.") from error
    if start.startswith((b"\xd0\xcf\x11\xe0", b"%PDF", b"SQLi")):
        raise SourceError(f"{name} is not a CSV or XLSX table. Save it as one of these and try again.")
    return named or next((encoding for mark, encoding in _MARKS if start.startswith(mark)), "utf-8")


def _lines(file: TextIO, name: str) -> Iterator[TableRow]:
    number = 1
    try:
        first = file.readline(LONGEST_LINE + 1)
        between = max(_BETWEEN, key=first.count)
        if first.lower().startswith("sep=") and len(first.strip()) == 5:  # what Excel writes to name the separator
            between, first = first[4], ""
        rows = csv.reader(_bounded(first, file, name), delimiter=between, strict=True)
        for cells in rows:
            number = rows.line_num + (not first)
            if len(cells) > MOST_COLUMNS:
                raise SourceError(f"{name}, row {number}: more than {MOST_COLUMNS} columns. Export fewer.")
            yield number, cells
    except csv.Error as error:
        raise SourceError(
            f"{name} is not a well-formed table near row {number}: a quotation mark is open or out of place. "
            "Export it again; nothing was imported."
        ) from error
    except UnicodeError as error:
        raise WrongEncoding(
            f"{name} is not in the encoding {file.encoding}. Save it as “CSV UTF-8”, or name its encoding; "
            "nothing was imported."
        ) from error


def _bounded(first: str, file: TextIO, name: str) -> Iterator[str]:
    """Give the file's lines, none longer than allowed, so that no row is built from an endless one."""
    line = first or file.readline(LONGEST_LINE + 1)
    number = 1
    while line:
        if len(line) > LONGEST_LINE:
            raise SourceError(f"{name}, row {number}: the line is endless. Check that this is the right file.")
        if "\0" in line:
            raise SourceError(f"{name}, row {number}: not text. Check that this is the right file and encoding.")
        yield line
        line = file.readline(LONGEST_LINE + 1)
        number += 1


def _filled(rows: Iterator[TableRow]) -> Iterator[TableRow]:
    return ((number, cells) for number, cells in rows if any(cell.strip() for cell in cells))


# A cell of a spreadsheet's own kind never comes near it; csv's own bound is 128 kB.
csv.field_size_limit(LONGEST_LINE)
