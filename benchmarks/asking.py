"""What a person waits for: status, lists, a person found and statistics, against one scan of the index of people."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.measuring import Ground, Work
from desktop.office.people.review import show_possible_duplicates
from desktop.petition.intake.devices import list_devices
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.review.decisions import list_decisions
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.statistics.figures import count_by
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition


def _ask(ground: Ground, question: Callable[[Petition], object]) -> float:
    with closing(Petition(ground.batches / "rows.sqlite")) as petition:
        began = time.perf_counter()
        question(petition)
        return time.perf_counter() - began


def status(ground: Ground) -> float:
    """Ask for the status."""
    return _ask(ground, petition_status)


def status_command(ground: Ground) -> float:
    """Run `tabling petition status`, as a person does."""
    tabling = Path(sys.executable).with_name("tabling")
    return _run([str(tabling), "petition", "status", "--petition", str(ground.batches / "rows.sqlite")])


def python_alone(_ground: Ground) -> float:
    """Start Python and do nothing."""
    return _run([sys.executable, "-c", "pass"])


def _run(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - our own words
    return time.perf_counter() - began


def find_letter(ground: Ground) -> float:
    """Find the first page of people with a letter in their names that half of them have."""
    return _ask(ground, lambda petition: find_signatures(petition, PersonQuery(name="a"), most=100))


def review(ground: Ground) -> float:
    """Ask for the first page of who may have signed twice."""
    return _ask(ground, show_possible_duplicates)


def decisions(ground: Ground) -> float:
    """Ask for what staff decided."""
    return _ask(ground, list_decisions)


def devices(ground: Ground) -> float:
    """Ask for the devices."""
    return _ask(ground, list_devices)


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
    Work("status: its own command", status_command, python_alone, "python -c pass"),
    Work("ledger", ledger, scan, "one index scan"),
    Work("find by part of a name", find_name, scan, "one index scan"),
    Work("find by a letter that half have", find_letter, scan, "one index scan"),
    Work("review, first page", review, scan, "one index scan"),
    Work("decisions", decisions, scan, "one index scan"),
    Work("devices", devices, scan, "one index scan"),
    Work("find by code", find_code, scan, "one index scan"),
    Work("stats by country", stats, scan, "one index scan"),
)
