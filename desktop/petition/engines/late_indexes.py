"""Builds a table's indexes after many rows came in: sorted once they take SQLite half as long as row by row."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.schema import CreateIndex, DropIndex

from desktop.petition.engines.dialects import is_postgresql

_FEW = 5000  # rows, for which nobody waits


@contextmanager
def indexed_after(connection: Connection, coming: int, *tables: Table) -> Iterator[None]:
    """Fill these tables within; where more rows are `coming` than the first one holds, indexes wait until the end.

    Unique ones stay, as rows are looked up by them meanwhile. A part of the caller's transaction: whatever goes wrong
    is undone with it. PostgreSQL would keep everybody else out.
    """
    number = next(iter(tables[0].primary_key))
    held = connection.execute(select(func.max(number))).scalar_one() or 0
    wait = coming > max(held, _FEW) and not is_postgresql(connection)
    late = [index for table in tables for index in sorted(table.indexes, key=str) if wait and not index.unique]
    for index in late:
        connection.execute(DropIndex(index, if_exists=True))
    yield
    for index in late:
        connection.execute(CreateIndex(index))
