"""The tables of an earlier version, made by the steps themselves, and a petition that is taken back to them."""

import sqlite3

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine

from desktop.petition.store import schema

_COLUMNS = "SELECT name FROM pragma_table_info(?)"
_NAMES = "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%'"


def upgrade(connection: Connection, version: str) -> None:
    """Bring tables up to a version, or make those of that version where there are none."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(schema._MIGRATIONS))
    command.upgrade(config, version)


def take_back(petition: sqlite3.Connection, version: str) -> None:
    """Take all away that came after a version; what stood in it before is left."""
    with create_engine("sqlite://").begin() as connection:
        upgrade(connection, version)
        earlier = connection.connection.driver_connection
        assert isinstance(earlier, sqlite3.Connection)
        for kind in ("table", "index"):
            for name in _only(petition, earlier, _NAMES, kind):
                petition.execute(f"DROP {kind} {name}")
        for (table,) in earlier.execute(_NAMES, ("table",)).fetchall():
            for name in _only(petition, earlier, _COLUMNS, table):
                petition.execute(f"ALTER TABLE {table} DROP COLUMN {name}")
    petition.execute("UPDATE alembic_version SET version_num = ?", (version,))


def _only(one: sqlite3.Connection, other: sqlite3.Connection, query: str, of: str) -> list[str]:
    """Return the names that only one of the two holds."""
    mine, theirs = ({name for (name,) in each.execute(query, (of,))} for each in (one, other))
    return sorted(mine - theirs)
