"""Cuts rows into files that a platform still takes, by rows and by bytes, each with the headings."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.petition.export.cells import ExportRow, RowWriter
from desktop.petition.export.formats import MOST_ROWS, line_bytes, table_bytes
from desktop.petition.export.targets import ExportTarget

_LARGEST = 256 * 1024 * 1024  # bytes of a file that is set in memory, where a platform names no limit


@dataclass(frozen=True, slots=True)
class TablePart:
    """One file: who is in it (`said_yes`, or the others apart), how many people, and its bytes."""

    said_yes: bool
    people: int
    data: bytes


class PartCutter:
    """Takes rows one by one and gives a file whenever it is full; those who are kept apart have files of their own."""

    def __init__(self, target: ExportTarget, writer: RowWriter) -> None:
        self._target, self._writer = target, writer
        self._rows: dict[bool, list[ExportRow]] = {True: [], False: []}
        self._sizes = {True: 0, False: 0}

    def add(self, row: ExportRow, *, said_yes: bool) -> Iterator[TablePart]:
        """Take a row, and give the file that had no room for it."""
        group = said_yes or not self._target.apart
        size = line_bytes(row.cells)
        if self._is_full(group, size):
            yield from self._emptied(group)
        self._rows[group].append(row)
        self._sizes[group] += size

    def rest(self) -> Iterator[TablePart]:
        """Give the files of all rows that are left."""
        for group in (True, False):
            if self._rows[group]:
                yield from self._emptied(group)

    def _is_full(self, group: bool, more: int) -> bool:  # noqa: FBT001 - which of the two
        rows, most = len(self._rows[group]), min(self._target.rows or MOST_ROWS, MOST_ROWS)
        room = min(self._target.bytes or _LARGEST, _LARGEST)
        return rows > 0 and (rows >= most or self._sizes[group] + more > room)

    def _emptied(self, group: bool) -> Iterator[TablePart]:  # noqa: FBT001 - as above
        rows, self._rows[group], self._sizes[group] = self._rows[group], [], 0
        yield from self._files(rows, group)

    def _files(self, rows: list[ExportRow], group: bool) -> Iterator[TablePart]:  # noqa: FBT001 - as above
        headings = self._writer.headings(said_yes=group)
        data = table_bytes(self._target, headings, [row.cells for row in rows])
        if self._target.bytes and len(data) > self._target.bytes and len(rows) > 1:
            half = len(rows) // 2  # quotation marks, or what a workbook is packed in, took more than was thought
            yield from self._files(rows[:half], group)
            yield from self._files(rows[half:], group)
        else:
            yield TablePart(group, len(rows), data)
