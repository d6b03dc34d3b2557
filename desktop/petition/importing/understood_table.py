"""Opens a table together with what is known of it: its rows come in our own words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from sqlalchemy import Connection

from desktop.petition.importing.reading.table_as_read import OpenTable, ReadAs
from desktop.petition.importing.reading.table_file import open_table
from desktop.petition.importing.understanding.cells_in_our_words import Noticed, in_our_words
from desktop.petition.importing.understanding.column_mapping import Columns
from desktop.petition.importing.understanding.moments import DateOrder, OrderSeen, order_seen
from desktop.petition.importing.understanding.source_understanding import Told, Understood, understand, with_order

_LOOKED_AT = 500  # dates, before the whole column is read for its order


@dataclass(frozen=True, slots=True)
class UnderstoodTable:
    """A table with its rows in our own words, and what was noticed on the way: whole when every row was read.

    `order`: what the dates themselves show.
    """

    understood: Understood
    table: OpenTable
    noticed: Noticed
    order: DateOrder


@contextmanager
def open_understood(
    connection: Connection, source: str, path: Path, read_as: ReadAs, told: Told
) -> Iterator[UnderstoodTable]:
    """Give a table of this source as it is understood. Raises SourceError, also while the rows are read."""
    with open_table(path, read_as) as table:
        understood = understand(connection, source, table.headings, told)
        order = _order_shown(path, read_as, understood.columns)
        noticed = Noticed()
        rows = in_our_words(table, understood.columns, with_order(understood, order), noticed)
        yield UnderstoodTable(understood, rows, noticed, order)


def _order_shown(path: Path, read_as: ReadAs, columns: Columns) -> DateOrder:
    """Read the column of dates beforehand, whole only where its dates have numbers that could change places."""
    heading = columns.heading.get("signed_at")
    if not heading:
        return ""
    with open_table(path, read_as) as table:
        at = table.headings.index(heading)
        dates = (row.cells[at] for row in table.rows if at < len(row.cells) and row.cells[at].strip())
        first = list(islice(dates, _LOOKED_AT))
        return "" if order_seen(first) == OrderSeen() else order_seen(chain(first, dates)).order
