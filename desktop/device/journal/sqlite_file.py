"""Opens the journal's SQLite file so that a commit is on the disk, and says in plain words why it could not."""

import errno
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from desktop.core.errors import (
    DiskFailing,
    JournalBusy,
    JournalDamaged,
    JournalError,
    JournalFull,
    JournalReadOnly,
)
from desktop.core.system.lock_keeping_file_head import take_up
from desktop.core.whole_files import make_folder, make_private, reason
from desktop.device.journal.journal_in_memory import connect_image

_WAIT, _MOMENT = 5, 0.01  # seconds another program is waited for, and between two tries
# FULL: in WAL mode each commit is flushed before it returns. secure_delete and memory for temporary tables: nothing
# erased stays in free pages, nothing spills into a temporary file.
_PRAGMAS = (
    f"PRAGMA busy_timeout = {_WAIT * 1000}",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
)

_PAGE = 4096  # bytes: what SQLite gives every file we make (sqlite.org/pragma.html#pragma_page_size)

_UNWRITABLE = (errno.EROFS, errno.EACCES, errno.EPERM)
_SAID = {
    sqlite3.SQLITE_FULL: (JournalFull, "The disk is full. Free some space, then go on: nothing was lost."),
    sqlite3.SQLITE_READONLY: (JournalReadOnly, "The journal is read-only. Check the data folder and its permissions."),
    sqlite3.SQLITE_CORRUPT: (JournalDamaged, "The journal is damaged. Keep this device as it is; call headquarters."),
    sqlite3.SQLITE_NOTADB: (JournalDamaged, "The journal is damaged. Keep this device as it is; call headquarters."),
    sqlite3.SQLITE_IOERR: (DiskFailing, "The disk reports an error. Keep this device as it is; use another one."),
    sqlite3.SQLITE_CANTOPEN: (
        JournalReadOnly,
        "The journal cannot be opened. Check the data folder and who owns it.",
    ),
    sqlite3.SQLITE_BUSY: (JournalBusy, "Another Tabling is writing to this journal. Close it, then try again."),
}


def journal_engine(path: Path) -> Engine:
    """Return an engine for the journal at `path`, making an empty file only its user can read."""
    make_folder(path.parent)
    _refuse_orphaned_log(path)
    try:
        make_private(path)
    except OSError as error:
        kind = JournalReadOnly if error.errno in _UNWRITABLE else JournalError
        raise kind(f"The journal {path} cannot be opened: {reason(error)}.") from error
    return _engine(lambda: _connect(path))


def image_engine(path: Path) -> Engine:
    """Return an engine for a copy in memory of the journal at `path`: nothing is written, and no file is made."""
    _refuse_orphaned_log(path)
    return _engine(lambda: connect_image(path))


def _engine(connect: Callable[[], sqlite3.Connection]) -> Engine:
    one = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
    engine = create_engine("sqlite://", creator=connect, **one)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def journal_errors() -> Iterator[None]:
    """Turn what SQLite says into a JournalError with the next step; the statement's values are never shown."""
    try:
        yield
    except DBAPIError as error:
        raise _said(error.orig) from None
    except sqlite3.Error as error:
        raise _said(error) from None


def is_cut_short(path: Path) -> bool:
    """Say whether the file ends within a page. Not while the log holds something: a crash may leave it so, unharmed."""
    return not _size(_log(path)) and _size(path) % _PAGE != 0


class _Connection(sqlite3.Connection):
    """Says when it is over, for whoever looks at the file's first bytes meanwhile."""

    let_go: Callable[[], None]

    def close(self) -> None:
        super().close()
        self.let_go()


def _connect(path: Path) -> sqlite3.Connection:
    let_go = take_up(path)
    # Not always in the thread that opened it; the pool gives it to one at a time.
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, factory=_Connection)
    connection.let_go = let_go
    try:
        _prepare(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    # Only an empty file is given its mode, which then stays with it: what is not ours stays untouched.
    if not connection.execute("PRAGMA page_count").fetchone()[0]:
        _write_ahead(connection)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Give the file its mode. Here SQLite itself does not wait for another who begins it at the same instant."""
    until = time.monotonic() + _WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_MOMENT)
        else:
            return


def _refuse_orphaned_log(path: Path) -> None:
    # SQLite throws away a write-ahead log whose main file is missing or empty, and with it whoever signed last.
    if _size(_log(path)) and not _size(path):
        raise JournalDamaged(
            f"{path.name} is missing or empty, and its last signatures are beside it in {_log(path).name}. "
            "Put the two files back together: take both from the device."
        )


def _log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _begin(connection: Connection) -> None:
    # IMMEDIATE: two windows on one journal wait for each other instead of giving out the same number. Whoever only
    # reads keeps nobody waiting.
    connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get("reading") else "BEGIN IMMEDIATE")


def _said(error: object) -> JournalError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code: sqlite.org/rescode.html
    kind, sentence = _SAID.get(code, (JournalError, "The journal could not be used. Close Tabling and open it again."))
    return kind(sentence)
