"""Reads the first sheet of an XLSX workbook as text, without trusting what the workbook says of its own size."""

import datetime
import zipfile
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from desktop.core.errors import SourceError

LARGEST_UNPACKED = 512 * 1024**2  # bytes of XML: about a million rows of ten cells
MOST_MEMBERS = 2000
# openpyxl meets a doctored file with whatever its parsers raise.
_BROKEN = (
    zipfile.BadZipFile, InvalidFileException, ParseError, ValueError, KeyError, TypeError, AttributeError, IndexError,
    EOFError, NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip


def read_workbook(file: BinaryIO, name: str, most_columns: int) -> Iterator[tuple[int, list[str]]]:
    """Give row number and cells of each row, a formula as its text. Raises SourceError."""
    try:
        _check_size(file, name)
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False, keep_vba=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what the sheet says of its width may be sixteen thousand columns
        for number, cells in enumerate(sheet.iter_rows(), start=1):
            last = max((place for place, cell in enumerate(cells, start=1) if cell.value is not None), default=0)
            if last > most_columns:
                raise SourceError(f"{name}, row {number}: more than {most_columns} columns. Export fewer.")
            yield number, [_text(cell) for cell in cells[:last]]
    except _BROKEN as error:
        raise SourceError(f"{name} is damaged or not a workbook. Save it again as XLSX or CSV.") from error


def _check_size(file: BinaryIO, name: str) -> None:
    with zipfile.ZipFile(file) as packed:
        members = packed.infolist()
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise SourceError(f"{name} unpacks to more than any table needs. Export it as CSV, or in several parts.")
    file.seek(0)


def _text(cell: ReadOnlyCell | EmptyCell | Cell | MergedCell) -> str:
    value: object = cell.value
    if isinstance(cell, ReadOnlyCell) and cell.data_type == "f":
        return value if isinstance(value, str) else "="  # an array's formula is an object
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime.datetime():
            return value.isoformat(sep=" ", timespec="seconds")
    return str(value)
