"""The petition as one SQLite file: whoever writes waits for their turn, whoever reads waits for nobody."""

import errno
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from desktop.core.errors import PetitionError
from desktop.core.petition_errors import NoPetition
from desktop.core.progress import Meter, tell_renewing, tell_waiting
from desktop.core.store_errors import PetitionBusy, PetitionDamaged, PetitionFull, PetitionReadOnly
from desktop.core.system.lock_keeping_file_head import take_up
from desktop.core.whole_files import make_folder, make_private, reason
from desktop.petition.engines.engine_contract import TOO_LARGE, Database, DatabaseDamage, only_reads

_WAIT = 60  # seconds another writer is waited for
_PATIENCE = 5000  # milliseconds others are waited for until they let go of the file
_MOMENT = 0.01  # seconds between two looks
_PAGES = 4096  # copied between two reports
_TURN = 250  # milliseconds another writer is waited for until that is said
_PRAGMAS = (
    "synchronous = FULL",  # in WAL mode each commit is on the disk before it returns
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",  # nothing of anybody in files beside the petition
    "secure_delete = ON",  # who is erased is overwritten
    # 64 MB: the indexes by id and person, which a merge reads here and there, stay in memory up to a million of them.
    "cache_size = -65536",
)
_FULL = "The disk is full. Free some space and try again; nothing was changed."
_FOREIGN = "This file is not a petition, or it is encrypted. Check that it is the right one, or give its passphrase."
_SAID: dict[int, tuple[type[PetitionError], str]] = {
    sqlite3.SQLITE_FULL: (PetitionFull, _FULL),
    sqlite3.SQLITE_IOERR_SHMSIZE: (PetitionFull, _FULL),  # who only reads needs the little of a map beside the file
    sqlite3.SQLITE_READONLY: (
        PetitionReadOnly,
        "The petition is read-only. Check its disk and permissions; nothing was changed.",
    ),
    sqlite3.SQLITE_CORRUPT: (PetitionDamaged, "The petition's file is damaged. Restore it from your backup."),
    sqlite3.SQLITE_BUSY: (
        PetitionBusy,
        "Somebody else is writing to this petition. Wait until they are done and try again.",
    ),
}
_UNOPENED: dict[int, type[PetitionError]] = {
    errno.ENOSPC: PetitionFull,
    errno.EDQUOT: PetitionFull,
    errno.EROFS: PetitionReadOnly,
    errno.EACCES: PetitionReadOnly,
}
Unlock = Callable[[sqlite3.Connection], None]


def open_file(
    path: Path,
    *,
    new: bool,
    driver: ModuleType = sqlite3,
    unlock: Unlock = lambda _connection: None,
    foreign: str = _FOREIGN,
) -> Database:
    """Open the file at `path`, or make an empty one where `new` allows it.

    `driver` speaks to it, `unlock` gives a connection its key, `foreign` is said of what cannot be read with it.
    Raises PetitionError.
    """
    if not new and not path.exists():
        raise NoPetition(f"There is no petition at {path}. Check the name.")
    make_folder(path.parent)
    _make_private(path)
    connect = partial(_connect, driver=driver, unlock=unlock)
    engine = _engine(path, driver, connect)
    return Database(
        name=path.name,
        engine=engine,
        said=partial(_say, foreign),
        keep_copy=partial(_keep_copy, path, connect, driver),
        damage=damage_of_file,
        wipe=partial(_wipe, engine),
        alone=partial(_alone, path, engine, connect, driver),
    )


def _make_private(path: Path) -> None:
    try:
        make_private(path)
    except OSError as error:
        kind = _UNOPENED.get(error.errno or 0, PetitionError)
        raise kind(f"The petition {path} cannot be opened: {reason(error)}.") from error


def _say(foreign: str, error: BaseException) -> PetitionError:
    code = getattr(error, "sqlite_errorcode", 0)
    if code & 0xFF == sqlite3.SQLITE_NOTADB:
        return PetitionError(foreign)
    other = _SAID.get(code & 0xFF, (PetitionError, "The petition could not be used. Check its disk and try again."))
    kind, sentence = _SAID.get(code, other)
    return kind(sentence)


def _engine(path: Path, driver: ModuleType, connect: Callable[[Path], sqlite3.Connection]) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=-1,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _say_too_large)
    return engine


def _say_too_large(context: ExceptionContext) -> None:
    """Say what is wrong with a number that no column holds: the driver itself breaks off, and is no error of SQLite."""
    if isinstance(context.original_exception, OverflowError):
        raise PetitionError(TOO_LARGE)


def _begin(connection: Connection) -> None:
    reads = only_reads(connection)
    connection.exec_driver_sql(f"PRAGMA query_only = {int(reads)}")
    if reads:
        connection.exec_driver_sql("BEGIN")
    else:
        _take_turn(connection)


def _take_turn(connection: Connection) -> None:
    """Wait until nobody else writes, and say meanwhile that this waits."""
    until, waited = time.monotonic() + _WAIT, False
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {_TURN}")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            except DBAPIError as error:
                code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
                if code != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                tell_waiting()
                waited = True
            else:
                break
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {_WAIT * 1000}")
    if waited:
        tell_waiting(over=True)


@cache
def _kind(driver: ModuleType) -> type[sqlite3.Connection]:
    """Make a kind of connection that says when it is over, for whoever looks at the file's first bytes meanwhile."""
    plain: type[sqlite3.Connection] = driver.Connection

    def close(connection: sqlite3.Connection) -> None:
        plain.close(connection)
        connection.let_go()  # type: ignore[attr-defined]  # given to each below

    return type("Connection", (plain,), {"close": close})


def _connect(path: Path, *, driver: ModuleType, unlock: Unlock) -> sqlite3.Connection:
    let_go = take_up(path)
    # SQLAlchemy gives a connection to one thread at a time, not always to the one that opened it.
    connection: sqlite3.Connection = driver.connect(
        path, isolation_level=None, timeout=_WAIT, check_same_thread=False, factory=_kind(driver)
    )
    connection.let_go = let_go  # type: ignore[attr-defined]
    try:
        unlock(connection)
        _prepare(connection, driver)
    except driver.Error:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, driver: ModuleType) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    # Only an empty file is given its mode, which then stays with it: what is not ours stays untouched.
    if not connection.execute("PRAGMA page_count").fetchone()[0]:
        _write_ahead(connection, driver)


def _write_ahead(connection: sqlite3.Connection, driver: ModuleType) -> None:
    """Give the file its mode. Here SQLite itself does not wait for another who begins it at the same instant."""
    until = time.monotonic() + _WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except driver.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_MOMENT)
        else:
            return


def damage_of_file(connection: Connection) -> DatabaseDamage:
    """Look for pages that SQLite cannot make sense of, and for rows that refer to what is not there."""
    pages = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok"
    return DatabaseDamage(pages, len({row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}))


def _wipe(engine: Engine) -> None:
    """Cut off the log, which holds pages as they were; in the file itself `secure_delete` has overwritten them."""
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def _alone(
    path: Path, engine: Engine, connect: Callable[[Path], sqlite3.Connection], driver: ModuleType
) -> Iterator[None]:
    """Hold the file with no log beside it: of another file that is put there, that log would be applied to it."""
    engine.dispose()
    with closing(connect(path)) as connection:
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        replaced = False
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            yield
            replaced = True
        finally:
            if not replaced:  # the file goes on as it was
                connection.rollback()
                _write_ahead(connection, driver)


def _keep_copy(path: Path, connect: Callable[[Path], sqlite3.Connection], driver: ModuleType, suffix: str) -> None:
    """Copy the file as it was last committed to `<name>.<suffix>`, encrypted where it is, whole or not at all."""
    kept = path.with_name(f"{path.name}.{suffix}")
    part = kept.with_name(f"{kept.name}.part")
    _drop(part)
    _make_private(part)
    try:
        with closing(connect(path)) as source, closing(connect(part)) as copy:
            meter = Meter(tell_renewing, "pages", source.execute("PRAGMA page_count").fetchone()[0])
            source.backup(copy, pages=_PAGES, progress=lambda *_: meter.advance(_PAGES))
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        part.replace(kept)
    except (OSError, driver.Error):
        raise PetitionError(
            f"{path.name} is of an older Tabling and must be copied before it is brought up to date; there is no room "
            "or no permission for the copy. Free some disk space, or ask for write access; nothing was changed."
        ) from None
    finally:
        with suppress(OSError):
            _drop(part)


def _drop(part: Path) -> None:
    """Remove a copy that was not finished, with the log that lies beside it where its program was killed."""
    for suffix in ("", "-wal", "-shm"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
