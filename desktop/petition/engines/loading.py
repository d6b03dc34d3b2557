"""Puts many rows into a table by the quickest road each engine has."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, func, select


def load_rows(connection: Connection, table: Table, rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows, each with a value for every column in the table's order, as part of the transaction."""
    names = ", ".join(connection.dialect.identifier_preparer.quote(column.name) for column in table.columns)
    session: Any = connection.connection.driver_connection
    if connection.dialect.name == "postgresql":
        with session.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
    else:
        places = ", ".join("?" * len(table.columns))
        session.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({places})", rows)  # noqa: S608 - our own names


def count_on(connection: Connection, table: Table) -> None:
    """Let the table number its next row after the highest it holds now."""
    counted = table.autoincrement_column
    if counted is None or connection.dialect.name != "postgresql":
        return
    highest = select(func.max(counted)).scalar_subquery()
    sequence = func.pg_get_serial_sequence(table.name, counted.name)
    connection.execute(select(func.setval(sequence, func.coalesce(highest, 1), highest.is_not(None))))
