"""Adds figures to those of the rows that are there, which SQLite and PostgreSQL both can and SQL itself cannot."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table
from sqlalchemy.dialects import postgresql, sqlite

from desktop.petition.engines.dialects import is_postgresql


def add_up(connection: Connection, table: Table, figure: str, rows: Select[*tuple[Any, ...]]) -> None:
    """Insert rows of all columns of `table`; where a row with this key is there, add the new `figure` to its own."""
    fresh, more = _adding(postgresql if is_postgresql(connection) else sqlite, table, figure)
    added = fresh.from_select(table.c.keys(), rows)
    connection.execute(added.on_conflict_do_update(index_elements=list(table.primary_key), set_=more))


@cache  # each column of the rows that are new is put together, and every merge adds up six times
def _adding(dialect: Any, table: Table, figure: str) -> tuple[Any, dict[str, Any]]:  # noqa: ANN401 - two of a name
    fresh = dialect.insert(table)
    return fresh, {figure: table.c[figure] + fresh.excluded[figure]}
