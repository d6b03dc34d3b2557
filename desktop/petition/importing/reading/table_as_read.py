"""What is read of a table: headings, rows of text cells with where they stand, and what was noticed on the way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class ReadAs:
    """What staff said of how a table is to be read; what is empty or 0 is found out.

    `heading_row`: number of the row with the headings, as a spreadsheet shows it.
    """

    separator: str = ""
    encoding: str = ""
    sheet: str = ""
    heading_row: int = 0


AS_FOUND = ReadAs()


class TableRow(NamedTuple):
    """A row: its number as a spreadsheet shows it, its cells, and why nobody can trust them; empty where they can.

    `typed`: the cells as they stood in the table, where they were put into our words since.
    """

    number: int
    cells: list[str]
    problem: str = ""
    typed: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that staff should know of how a table was read: a code, and what it is about (never what was typed)."""

    code: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table: its headings, then its rows as they are read; `remarks` is whole when every row was read."""

    headings: Sequence[str]
    rows: Iterator[TableRow]
    remarks: list[Remark] = field(default_factory=list)
