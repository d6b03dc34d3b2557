"""Adds figures to those of the rows that are there, which SQLite and PostgreSQL both can and SQL itself cannot."""

from typing import Any

from sqlalchemy import Connection, Select, Table
from sqlalchemy.dialects import postgresql, sqlite

from desktop.petition.engines.dialects import is_postgresql


def add_up(connection: Connection, table: Table, figure: str, rows: Select[*tuple[Any, ...]]) -> None:
    """Insert rows of all columns of `table`; where a row with this key is there, add the new `figure` to its own."""
    dialect: Any = postgresql if is_postgresql(connection) else sqlite
    fresh = dialect.insert(table).from_select(table.c.keys(), rows)
    more = {figure: table.c[figure] + fresh.excluded[figure]}
    connection.execute(fresh.on_conflict_do_update(index_elements=list(table.primary_key), set_=more))
