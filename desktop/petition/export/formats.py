"""The bytes of a table, a format a function: CSV, a workbook, JSON. The same rows give the same bytes."""

import csv
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from io import BytesIO, StringIO

from xlsxwriter import Workbook

from desktop.core.spreadsheet_formulas import begins_formula, guarded_row
from desktop.petition.export.targets import ExportTarget

Cells = Sequence[str]
MOST_ROWS = 1_048_575  # of a sheet, beside its headings: support.microsoft.com, “Excel specifications and limits”
# As every document of ours: neither hour nor time zone of its writing is told.
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def table_bytes(target: ExportTarget, headings: Cells, rows: Sequence[Cells]) -> bytes:
    """Return the file of a target, as the platform reads it."""
    write: dict[str, Callable[[Cells, Sequence[Cells]], bytes]] = {"csv": _csv, "xlsx": _xlsx, "json": _json}
    data = write[target.format](headings, rows)
    return b"\xef\xbb\xbf" + data if target.bom and target.format == "csv" else data


def line_bytes(cells: Cells) -> int:
    """Return about how many bytes a row takes, and never fewer than as CSV without quotation marks."""
    return len("".join(cells).encode()) + len(cells) + 1


def _csv(headings: Cells, rows: Sequence[Cells]) -> bytes:
    text = StringIO(newline="")
    table = csv.writer(text)
    table.writerow(guarded_row(headings))
    table.writerows(map(guarded_row, rows))
    return text.getvalue().encode()


def _json(headings: Cells, rows: Sequence[Cells]) -> bytes:
    lines = (json.dumps(dict(zip(headings, row, strict=True)), ensure_ascii=False) for row in rows)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def _xlsx(headings: Cells, rows: Sequence[Cells]) -> bytes:
    """Return a workbook in which every cell is text: zeros stay, and nothing runs.

    What looks like a formula carries the mark that an apostrophe typed before it leaves: edited, it stays text.
    """
    file = BytesIO()
    # In memory: the library would lay the sheet, with every name, into the system's folder for passing files.
    with Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"created": _MADE})
        text, marked = (book.add_format({"num_format": "@", "quote_prefix": mark}) for mark in (False, True))
        sheet = book.add_worksheet("People")
        sheet.freeze_panes(1, 0)
        for at, row in enumerate((headings, *rows)):
            for place, cell in enumerate(row):
                if cell:
                    sheet.write_string(at, place, cell, marked if begins_formula(cell) else text)
    return file.getvalue()
