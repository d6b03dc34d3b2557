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
from desktop.core.store_errors import PetitionBusy, PetitionFull, PetitionReadOnly, ServerSilent
from desktop.petition.engines.database import TOO_LARGE, Database, DatabaseDamage, only_reads

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
_SAID: dict[str, tuple[type[PetitionError], str]] = {
    "22003": (PetitionError, TOO_LARGE),
    "25006": (PetitionReadOnly, "You may read this petition and not change it. Ask whoever keeps the server."),
    "3D000": (
        PetitionError,
        "The server has no such database. Check its name, or ask whoever keeps the server to make it.",
    ),
    "42501": (
        PetitionReadOnly,
        "The server does not allow you this. Ask whoever keeps it for the right to use this petition.",
    ),
    "53100": (PetitionFull, "The disk of the server is full. Ask whoever keeps it to make room; nothing was changed."),
    "55P03": (PetitionBusy, _BUSY),
}
_UNREACHABLE = (
    "The petition's server did not answer, or refused. Check the network, the address, the user and the password; "
    "what was not finished was not changed."
)


def open_server(url: str, password: str) -> Database:
    """Prepare the way to the database at `url`; `password` where the URL holds none. Raises PetitionError."""
    try:
        place = make_url(url).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        raise PetitionError(
            "This is no address of a petition. Write it as postgresql://user@server/database."
        ) from None
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
    if state is None or state[:2] in {"08", "28", "57"}:
        return ServerSilent(_UNREACHABLE)
    other = (PetitionError, "The petition could not be used. Ask whoever keeps its server; nothing was changed.")
    kind, sentence = _SAID.get(state, other)
    return kind(sentence)


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
