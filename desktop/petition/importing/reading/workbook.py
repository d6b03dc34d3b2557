"""Reads a sheet of an XLSX workbook as text, without trusting what the workbook says of its own size."""

import datetime
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.utils.escape import unescape
from openpyxl.utils.exceptions import InvalidFileException

from desktop.core.errors import SourceError
from desktop.core.table_errors import NoSuchSheet
from desktop.petition.importing.reading.lines import LONGEST_LINE
from desktop.petition.importing.reading.number_format import as_shown

LARGEST_UNPACKED = 512 * 1024**2  # bytes of XML: about a million rows of ten cells
MOST_MEMBERS = 2000
MOST_ROWS = 1_048_576  # as many as spreadsheet programs have
_MOST_CELLS = 16_384
_LOOKED_AT = 50  # rows of another sheet, to say whether it holds any
# openpyxl meets a doctored file with whatever its parsers raise: a SyntaxError Python's own, and lxml, which it takes
# where it is installed.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, InvalidFileException, SyntaxError, ValueError, KeyError, TypeError, AttributeError,
    IndexError, EOFError, RuntimeError, OverflowError,
)  # fmt: skip
# “Strict Open XML”, as Excel offers it, says the same in other names.
_STRICT = b"http://purl.oclc.org/ooxml/"
_PLAIN_NAMES = (
    (_STRICT + b"spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (_STRICT + b"drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (_STRICT + b"officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
)

_Cell = ReadOnlyCell | EmptyCell | Cell | MergedCell
_Cells = tuple[_Cell, ...]


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """The cells of each row, blank rows too; `others`: names of the other sheets that hold rows and are not hidden."""

    rows: Iterator[list[str]]
    others: tuple[str, ...]


def open_workbook(file: BinaryIO, name: str, sheet: str = "") -> OpenSheet:
    """Open the sheet of this name, else the first that is not hidden; a formula is its text. Raises SourceError."""
    try:
        _check_size(file, name)
        book = load_workbook(_plain(file), read_only=True, data_only=False, keep_links=False, keep_vba=False)
        shown = [each for each in book.worksheets if each.sheet_state == "visible"]
        called = [each for each in book.worksheets if sheet and _spoken(each.title) == _spoken(sheet)]
        if sheet and not called:
            raise NoSuchSheet(name, sheet, book.sheetnames)
        chosen = (called or shown or book.worksheets)[0]
        others = tuple(each.title for each in shown if each is not chosen and _holds_rows(each.iter_rows()))
        chosen.reset_dimensions()  # what the sheet says of its width may be sixteen thousand columns
    except _BROKEN as error:
        raise _damaged(name) from error
    return OpenSheet(_rows(chosen.iter_rows(), name), others)


def _spoken(title: str) -> str:
    return title.strip().casefold()


def _rows(rows: Iterator[_Cells], name: str) -> Iterator[list[str]]:
    try:
        for number, cells in enumerate(rows, start=1):
            if number > MOST_ROWS:  # it says so of itself, and every row up to there would be made up
                raise SourceError(f"{name} has more rows than any workbook can. Save it again as XLSX or CSV.")
            if len(cells) > _MOST_CELLS:
                raise SourceError(f"{name}, row {number}: more columns than any workbook can have. Export fewer.")
            last = max((place for place, cell in enumerate(cells, start=1) if cell.value is not None), default=0)
            yield _texts(cells[:last], f"{name}, row {number}")
    except _BROKEN as error:
        raise _damaged(name) from error


def _holds_rows(rows: Iterator[_Cells]) -> bool:
    return any(cell.value is not None for row in islice(rows, _LOOKED_AT) for cell in row)


def _damaged(name: str) -> SourceError:
    return SourceError(f"{name} is damaged or not a workbook. Save it again as XLSX or CSV.")


def _check_size(file: BinaryIO, name: str) -> None:
    with zipfile.ZipFile(file) as packed:
        members = packed.infolist()
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise SourceError(f"{name} unpacks to more than any table needs. Export it as CSV, or in several parts.")
    file.seek(0)


def _plain(file: BinaryIO) -> BinaryIO:
    """Return the workbook in the names that openpyxl knows; kept in memory, as no disk should hold it in the clear."""
    with zipfile.ZipFile(file) as packed:
        if _STRICT not in packed.read("xl/workbook.xml"):
            file.seek(0)
            return file
        plain = io.BytesIO()
        with zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as written:
            for member in packed.infolist():
                data = packed.read(member)
                for strict, usual in _PLAIN_NAMES:
                    data = data.replace(strict, usual)
                written.writestr(member.filename, data)
    plain.seek(0)
    return plain


def _texts(cells: _Cells, place: str) -> list[str]:
    """Return what stands in the cells of a row. Raises SourceError where that is more than a line of CSV may hold.

    A cell of two hundred million letters is two hundred kilobytes of a workbook, and minutes for whoever looks at it.
    """
    texts, room = [], LONGEST_LINE
    for cell in cells:
        texts.append(_text(cell))
        room -= len(texts[-1])
        if room < 0:
            raise SourceError(f"{place}: the line is too long. Check that this is the right file.")
    return texts


def _text(cell: _Cell) -> str:
    value: object = cell.value
    if isinstance(cell, ReadOnlyCell) and cell.data_type == "f":
        return value if isinstance(value, str) else "="  # an array's formula is an object
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return as_shown(value, cell.number_format if isinstance(cell, ReadOnlyCell) else "")
        case datetime.datetime():
            return value.isoformat(sep=" ", timespec="seconds")
    return unescape(str(value))
