"""Opens the main petition's database, and turns what it says into plain words."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from desktop.core.errors import PetitionError
from desktop.core.files import make_folder, reason
from desktop.petition import tables

_SAID = {
    sqlite3.SQLITE_FULL: "The disk is full. Free some space and try again; nothing was changed.",
    sqlite3.SQLITE_READONLY: "The petition is read-only. Check its disk and permissions; nothing was changed.",
    sqlite3.SQLITE_CORRUPT: "The petition's file is damaged. Restore it from your backup.",
    sqlite3.SQLITE_NOTADB: "This file is not a petition. Check that it is the right one.",
    sqlite3.SQLITE_BUSY: "Somebody else is writing to this petition. Wait until they are done and try again.",
}


class Petition:
    """An open main petition. Each use of `transaction` is whole or not at all."""

    def __init__(self, path: Path, *, new: bool = False) -> None:
        """Open the petition at `path`, or begin one where `new` allows it. Raises PetitionError."""
        if not new and not path.exists():
            raise PetitionError(f"There is no petition at {path}. `tabling petition merge` begins one; check the name.")
        make_folder(path.parent)
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise PetitionError(f"The petition {path} cannot be opened: {reason(error)}.") from error
        self._engine = _engine(path)
        try:
            with self.transaction() as connection:
                _check_schema(connection, path)
        except PetitionError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give one transaction; an error undoes it. Raises PetitionError, which never shows a value."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
            said = _SAID.get(code, "The petition could not be used. Check its disk and try again.")
            raise PetitionError(said) from None

    def campaign(self) -> tuple[str, str] | None:
        """Return campaign id and key fingerprint, or None before the first merge."""
        with self.transaction() as connection:
            row = connection.execute(select(tables.petition.c.campaign, tables.petition.c.key)).one()
        return (row[0], row[1]) if row[0] else None


def bind(connection: Connection, campaign: str, key: str) -> None:
    """Make this the petition of one campaign and one key; raises PetitionError when it is another's."""
    row = connection.execute(select(tables.petition.c.campaign, tables.petition.c.key)).one()
    if row[0] is None:
        connection.execute(update(tables.petition).values(campaign=campaign, key=key))
    elif (row[0], row[1]) != (campaign, key):
        raise PetitionError(
            f"This petition collects “{row[0]}” (key {row[1]}), and the batch is of “{campaign}” (key {key}). "
            "Merge it into its own petition; nothing was changed."
        )


def _engine(path: Path) -> Engine:
    engine = create_engine(
        "sqlite://", creator=lambda: _connect(path), poolclass=QueuePool, pool_size=1, max_overflow=0
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        _prepare(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in ("busy_timeout = 30000", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    # Only an empty file is given its mode, which then stays with it: what is not ours stays untouched.
    if not connection.execute("PRAGMA page_count").fetchone()[0]:
        connection.execute("PRAGMA journal_mode = WAL")


def _check_schema(connection: Connection, path: Path) -> None:
    held = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars())
    if not held:
        tables.metadata.create_all(connection)
        connection.execute(insert(tables.petition).values(only=1, schema=tables.SCHEMA))
    ours = not held or tables.petition.name in held
    found = connection.execute(select(tables.petition.c.schema)).scalar_one_or_none() if ours else None
    if found is None:
        raise PetitionError(f"{path.name} is a database of another program. Choose another file.")
    if found > tables.SCHEMA:
        raise PetitionError(f"{path.name} was written by a newer Tabling. Update this one; nothing was changed.")
