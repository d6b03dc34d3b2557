"""What a person waits for: status, ledger and statistics, against one scan of the index of people."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing

from benchmarks.measuring import Ground, Work
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.rights.search import PersonQuery, find_signatures
from desktop.petition.statistics.figures import count_by
from desktop.petition.status import petition_status
from desktop.petition.store.store import Petition


def _ask(ground: Ground, question: Callable[[Petition], object]) -> float:
    with closing(Petition(ground.batches / "rows.sqlite")) as petition:
        began = time.perf_counter()
        question(petition)
        return time.perf_counter() - began


def status(ground: Ground) -> float:
    """Ask for the status."""
    return _ask(ground, petition_status)


def ledger(ground: Ground) -> float:
    """Ask for the ledger."""
    return _ask(ground, read_ledger)


def stats(ground: Ground) -> float:
    """Ask for the people by country."""
    return _ask(ground, lambda petition: count_by(petition, "country"))


def find_name(ground: Ground) -> float:
    """Find who has a family name of which few letters are known."""
    return _ask(ground, lambda petition: find_signatures(petition, PersonQuery(name="zzq")))


def find_code(ground: Ground) -> float:
    """Find who has a withdrawal code."""
    return _ask(ground, lambda petition: find_signatures(petition, PersonQuery(code="7KMD-3XPR")))


def scan(ground: Ground) -> float:
    """Read one index from end to end."""
    with closing(sqlite3.connect(ground.batches / "rows.sqlite")) as connection:
        began = time.perf_counter()
        connection.execute("SELECT count(*) FROM signature WHERE person > -9223372036854775808").fetchone()
        return time.perf_counter() - began


WORKS = (
    Work("status", status, scan, "one index scan"),
    Work("ledger", ledger, scan, "one index scan"),
    Work("find by part of a name", find_name, scan, "one index scan"),
    Work("find by code", find_code, scan, "one index scan"),
    Work("stats by country", stats, scan, "one index scan"),
)
