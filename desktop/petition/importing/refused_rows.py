"""Writes the rows that were refused into a table that staff mend in a spreadsheet and import again."""

import csv
import io
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from filecmp import cmp
from itertools import count, takewhile
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from desktop.core.spreadsheet_formulas import BEGIN_FORMULAS
from desktop.core.whole_files import make_folder, refusal, whole_file
from desktop.petition.importing.reading.table_as_read import TableRow

WHY = "Tabling: why not imported"
_MARK = b"\xef\xbb\xbf"  # by which spreadsheets know UTF-8


class MendingFile:
    """A table of refused rows, written while they go by; without any there is no file.

    Kept whole when the work ends well, and not at all otherwise. `words`: what to write for each problem.
    """

    def __init__(self, wanted: Path | None, words: Mapping[str, str]) -> None:
        self._wanted, self._words = wanted, words
        self._stack = ExitStack()
        self._file: BinaryIO | None = None
        self.path: Path | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)
        if self._wanted and self.path and error is None:
            self.path = _once(self.path, self._wanted)

    def flush(self) -> None:
        """Have what was written until now on the disk: a disk that is full says so while all can be taken back."""
        if self._file is not None and self.path is not None:
            try:
                self._file.flush()
                os.fsync(self._file.fileno())
            except OSError as error:
                raise refusal(f"{self.path} cannot be written", error) from error

    def add(self, headings: Sequence[str], row: TableRow, problem: str) -> None:
        """Write a row as it stood, and why it was refused. Raises OutputError."""
        if self._wanted is None:
            return
        kept = [at for at, heading in enumerate(headings) if heading != WHY]  # it may have been refused before
        if self._file is None:
            make_folder(self._wanted.parent)
            self.path = _unused(self._wanted)
            self._file = self._stack.enter_context(whole_file(self.path))
            self._file.write(_MARK + _line([*(headings[at] for at in kept), WHY]))
        stood = row.typed or row.cells  # our own words would be read once more, and some mean the opposite there
        cells = [stood[at] if at < len(stood) else "" for at in kept]
        self._file.write(_line([*cells, self._words.get(problem, problem), *stood[len(headings) :]]))


def _line(cells: Sequence[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerow(f"'{cell}" if cell.startswith(BEGIN_FORMULAS) else cell for cell in cells)
    return text.getvalue().encode("utf-8", "replace")


def _names(path: Path) -> Iterator[Path]:
    """Give this name, then the next ones."""
    yield path
    yield from (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))


def _unused(path: Path) -> Path:
    """Return this name, or the next one: what somebody is mending is never written over."""
    return next(each for each in _names(path) if not each.exists())


def _once(written: Path, wanted: Path) -> Path:
    """Return a file from before that holds just these rows, and take the new one away; else the new one."""
    before = takewhile(lambda each: each != written, _names(wanted))
    same = next((each for each in before if each.is_file() and cmp(each, written, shallow=False)), None)
    if same is None:
        return written
    written.unlink()
    return same
