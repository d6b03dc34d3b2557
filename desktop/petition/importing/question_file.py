"""Questions about a table as a table themselves: filled in with a spreadsheet, and read again."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import SourceError
from desktop.core.whole_files import write_whole
from desktop.petition.importing.reading.table_as_read import TableRow
from desktop.petition.importing.reading.table_file import open_table
from desktop.petition.importing.understanding.staff_answers import Answer, checked

_HEADING = ("about", "value", "rows", "answer", "may be")
_FORMULAS = ("=", "+", "-", "@")  # a spreadsheet would run these; an apostrophe keeps it from doing so
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be answered once for a source: about what, which value, in how many rows, what may be said."""

    about: str
    value: str
    rows: int
    may: tuple[str, ...]


def write_questions(path: Path, questions: Sequence[Question]) -> None:
    """Write questions with a column to be filled in. Raises OutputError."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(_HEADING)
    for each in questions:
        guarded = f"'{each.value}" if each.value.startswith(_FORMULAS) else each.value
        table.writerow((each.about, guarded, each.rows or "", "", " | ".join(each.may) or "a country | none"))
    write_whole(path, text.getvalue().encode("utf-8-sig"))  # with its mark Excel reads it as UTF-8


def read_answers(path: Path) -> tuple[Answer, ...]:
    """Return what was filled in; rows without an answer are left. Raises SourceError, AnswerWrong."""
    with open_table(path) as table:
        if missing := [each for each in ("about", "value", "answer") if each not in table.headings]:
            raise SourceError(f"{path.name} has no column “{missing[0]}”. Fill in the file that the preview wrote.")
        places = [table.headings.index(each) for each in ("about", "value", "answer")]
        return tuple(_answers(table.rows, places))


def _answers(rows: Iterator[TableRow], places: Sequence[int]) -> Iterator[Answer]:
    for count, row in enumerate(rows):
        if count >= _MOST:
            raise SourceError("This file of answers is longer than any. Fill in the file that the preview wrote.")
        about, value, answer = (row.cells[at].strip() if at < len(row.cells) else "" for at in places)
        if answer:
            yield checked(about, value.removeprefix("'"), answer)
