"""Puts many rows into a table by each engine's quickest way: `executemany` of SQLite's driver, PostgreSQL's COPY."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Connection, Integer, LargeBinary, Table, Text, func, select

from desktop.petition.engines.dialects import is_postgresql

# As PostgreSQL calls them; the first kind that a column is of counts, and a BigInteger is an Integer too.
_KINDS = ((BigInteger, "int8"), (Integer, "int4"), (Text, "text"), (LargeBinary, "bytea"), (Boolean, "bool"))


def load_rows(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows, each with the values of `columns` in their order. Raises the driver's errors."""
    names = ", ".join(connection.dialect.identifier_preparer.quote(name) for name in columns)
    driver: Any = connection.connection.driver_connection  # sqlite3's, sqlcipher3's or psycopg's connection
    if is_postgresql(connection):
        with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN (FORMAT BINARY)") as copy:
            copy.set_types([_kind(table.c[name]) for name in columns])
            for row in rows:
                copy.write_row(row)
    else:
        marks = ", ".join("?" * len(columns))
        driver.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows)  # noqa: S608 - our own names


def take_numbers(connection: Connection, column: Column[int], count: int) -> int:
    """Return the first of `count` numbers of a column that counts its rows; nobody else will be given these."""
    if is_postgresql(connection):
        sequence = func.pg_get_serial_sequence(column.table.name, column.name)
        last: int = connection.execute(select(func.setval(sequence, func.nextval(sequence) + count - 1))).scalar_one()
        return last - count + 1
    highest: int = connection.execute(select(func.coalesce(func.max(column), 0))).scalar_one()
    return highest + 1


def count_on(connection: Connection, table: Table) -> None:
    """Let the table number its next row after the highest it holds now."""
    counted = table.autoincrement_column
    if counted is None or not is_postgresql(connection):
        return
    highest = select(func.max(counted)).scalar_subquery()
    sequence = func.pg_get_serial_sequence(table.name, counted.name)
    # A keyed hash may be below zero: nobody counts by it, and no sequence can stand there.
    connection.execute(select(func.setval(sequence, func.greatest(highest, 1), highest.is_not(None))))


def _kind(column: Column[Any]) -> str:
    return next(name for kind, name in _KINDS if isinstance(column.type, kind))
