"""The petition on a PostgreSQL server, where several staff write at the same moment, one after the other."""

import time
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from desktop.core.errors import PetitionError
from desktop.core.progress import tell_waiting
from desktop.core.store_errors import (
    AddressWrong,
    NoSuchDatabase,
    PetitionBusy,
    PetitionFull,
    PetitionReadOnly,
    ServerRefused,
    ServerSilent,
    ServerTooOld,
    ServerUnsafe,
)
from desktop.petition.engines.engine_contract import TOO_LARGE, Database, DatabaseDamage, only_reads

if TYPE_CHECKING:  # at run time SQLAlchemy imports psycopg, once there is a server to speak to
    from psycopg import Connection as Session

SCHEMES = ("postgresql://", "postgres://")
# A writer is waited for as long as on SQLite. A laptop that fell asleep in the middle is given up after two minutes,
# so that it does not keep the others waiting.
_SESSION = (
    "SET lock_timeout = '60s'",
    "SET tcp_keepalives_idle = 60",
    "SET tcp_keepalives_interval = 15",
    "SET tcp_keepalives_count = 4",
    "SET jit = off",  # compiling what settles a batch takes longer than settling it
    "SET random_page_cost = 1.1",  # no disk of today is four times slower where it reads here and there
)
# One writer at a time, whatever they write: two merges of overlapping batches cannot lock each other out.
_TURN = "SELECT pg_try_advisory_xact_lock(hashtextextended('tabling petition ' || current_schema(), 0))"
_WAIT, _MOMENT = 60, 0.05  # seconds another writer is waited for, and between two looks
_BUSY = "Somebody else is writing to this petition. Wait until they are done and try again."
_NO_DATABASE = "The server has no such database. Check its name, or ask whoever keeps the server to make it."
_SAID: dict[str, tuple[type[PetitionError], str]] = {
    "22003": (PetitionError, TOO_LARGE),
    "25006": (PetitionReadOnly, "You may read this petition and not change it. Ask whoever keeps the server."),
    "3D000": (NoSuchDatabase, _NO_DATABASE),
    "42501": (
        PetitionReadOnly,
        "The server does not allow you this. Ask whoever keeps it for the right to use this petition.",
    ),
    "53100": (PetitionFull, "The disk of the server is full. Ask whoever keeps it to make room; nothing was changed."),
    "55P03": (PetitionBusy, _BUSY),
}
_SILENT = (
    "The petition's server did not answer. Check the network and the address; what was not finished was not changed."
)
_REFUSED = (
    "The server answers, and lets nobody in like this. Check the user, the password and the database; what was not "
    "finished was not changed."
)
_UNSAFE = (
    "The server does not encrypt what it is sent, or cannot prove that it is the right one; nothing was sent. Ask "
    "whoever keeps it to switch TLS on."
)
_OLDEST = 11  # of PostgreSQL: the first that has what append-only tables and taking turns are made of


def open_server(url: str, password: str) -> Database:
    """Prepare the way to the database at `url`; `password` where the URL holds none. Raises PetitionError."""
    place = _place(url)
    if password and not place.password:
        place = place.set(password=password)
    engine = _engine(_guarded(place))
    return Database(
        name=_name(place),
        engine=engine,
        said=_say,
        keep_copy=_no_copy,
        damage=_no_damage,
        wipe=partial(_wipe, engine),
        alone=_never_alone,
    )


def parted(url: str) -> tuple[str, str]:
    """Return an address without the password that it may hold, and that password.

    Raises AddressWrong, also where it names no database: of which user's it would be, nobody could tell from it.
    """
    place = _place(url)
    if not place.database:
        raise AddressWrong("The address names no database. Write it as postgresql://user@server/database.")
    hidden = place.query.get("password", "")
    password = place.password or (hidden if isinstance(hidden, str) else hidden[0])
    shown = place._replace(password=None, drivername="postgresql").difference_update_query(["password"])
    return shown.render_as_string(hide_password=False), str(password)


def _place(url: str) -> URL:
    try:
        return make_url(url).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        raise AddressWrong("This is no address of a petition. Write it as postgresql://user@server/database.") from None


def _name(place: URL) -> str:
    return f"{place.database or place.username or 'its database'} on {_host(place) or 'this computer'}"


def _host(place: URL) -> str:
    asked = place.query.get("host", "")
    return place.host or (asked if isinstance(asked, str) else asked[0])


def _guarded(place: URL) -> URL:
    """Ask for TLS unless the server is this very computer, or the address says otherwise."""
    near = _host(place).startswith(("/", "@")) or _host(place) in {"", "localhost", "127.0.0.1", "::1"}
    return place if near or "sslmode" in place.query else place.update_query_dict({"sslmode": "require"})


def _engine(place: URL) -> Engine:
    engine = create_engine(
        place,
        pool_size=2,
        max_overflow=-1,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 15},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(session: "Session", _record: ConnectionPoolEntry) -> None:
    if session.info.server_version < _OLDEST * 10_000:
        session.close()
        raise ServerTooOld(f"The server's PostgreSQL is too old. Ask whoever keeps it for {_OLDEST} or newer.")
    for setting in _SESSION:
        session.execute(setting)
    session.commit()


def _begin(connection: Connection) -> None:
    if only_reads(connection):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    else:
        _take_turn(connection)


def _take_turn(connection: Connection) -> None:
    """Wait until nobody else writes, and say meanwhile that this waits."""
    until, waited = time.monotonic() + _WAIT, False
    while not connection.exec_driver_sql(_TURN).scalar_one():
        if time.monotonic() > until:
            raise PetitionBusy(_BUSY)
        tell_waiting()
        waited = True
        time.sleep(_MOMENT)
    if waited:
        tell_waiting(over=True)


def _say(error: BaseException) -> PetitionError:
    state = getattr(error, "sqlstate", None)
    if state is None or state[:2] in {"08", "57"}:
        return _not_connected(error)
    if state[:2] == "28":
        return ServerRefused(_REFUSED)
    other = (PetitionError, "The petition could not be used. Ask whoever keeps its server; nothing was changed.")
    kind, sentence = _SAID.get(state, other)
    return kind(sentence)


def _not_connected(error: BaseException) -> PetitionError:
    """Say why no connection came about: psycopg knows no code for that, only what was asked for and what was said."""
    tried, told = getattr(error, "pgconn", None), str(error)
    if "SSL" in told and ("required" in told or "certificate" in told):
        return ServerUnsafe(_UNSAFE)
    if "FATAL" in told and 'database "' in told and "does not exist" in told:
        return NoSuchDatabase(_NO_DATABASE)
    asked = tried is not None and (tried.needs_password or tried.used_password)
    if asked or any(words in told for words in ("pg_hba.conf", 'FATAL:  role "', "permission denied")):
        return ServerRefused(_REFUSED)
    return ServerSilent(_SILENT)


def _never_alone() -> NoReturn:
    raise PetitionError(
        "A petition on a server cannot be put in the place of another. Restore it into an empty database."
    )


def _wipe(engine: Engine) -> None:
    """Let the server use the space again. Its own log and backups are beyond us."""
    with closing(engine.raw_connection()) as connection:
        session: Any = connection.driver_connection
        session.autocommit = True
        try:
            session.execute("VACUUM signature, consent")
        finally:
            session.autocommit = False


def _no_damage(_connection: Connection) -> DatabaseDamage:
    """Nothing: a server looks after its own pages, and refuses a row that refers to none."""
    return DatabaseDamage()


def _no_copy(_suffix: str) -> None:
    """Nothing: the server changes its tables in the same transaction as everything else, or not at all."""
