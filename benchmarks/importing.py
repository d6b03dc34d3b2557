"""Importing a table of the web petition, against the csv module reading it and the bare driver inserting its rows."""

import csv
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Table

from benchmarks.measuring import Ground, Work
from benchmarks.merging import bare_petition, rows_of
from benchmarks.signers import signers
from desktop.core.countries import country_label
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import batch, consent, signature
from desktop.petition.tables.name_index_tables import name_part, named_by

_HEADING = ("Submission ID", "Signed at", "First name", "Last name", "Country", "Email", "Postal code", "Updates")
_NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def import_web(ground: Ground) -> float:
    """Import the table into a fresh petition."""
    return _import(_table(ground), ground.folder / "ours.sqlite")


def floor(ground: Ground) -> float:
    """Read the table with the csv module, then insert what came of it into the same tables and indexes."""
    table, kept = _table(ground), ground.batches / "imported.sqlite"
    if not kept.exists():
        part = kept.with_suffix(".part")
        part.unlink(missing_ok=True)
        _import(table, part)
        part.rename(kept)
    began = time.perf_counter()
    with table.open(newline="", encoding="utf-8") as file:
        for _ in csv.reader(file):
            pass
    seconds = time.perf_counter() - began
    with closing(bare_petition(ground.folder / "floor.sqlite")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for each in (batch, signature, name_part, named_by, consent):
            seconds += _insert(connection, each, kept)
        began = time.perf_counter()
        connection.execute("COMMIT")
    return seconds + time.perf_counter() - began


def _insert(connection: sqlite3.Connection, table: Table, kept: Path) -> float:
    seconds, marks = 0.0, ", ".join("?" * len(table.c))
    for chunk in rows_of(table, kept):
        began = time.perf_counter()
        connection.executemany(f"INSERT INTO {table.name} VALUES ({marks})", chunk)  # noqa: S608 - a table's name
        seconds += time.perf_counter() - began
    return seconds


def _import(table: Path, place: Path) -> float:
    with closing(Petition(place, new=True)) as petition:
        with petition.transaction() as connection:
            bind(connection, "bench", "bench")
        began = time.perf_counter()
        import_table(petition, SourceTable(table, "website", {"consent:updates": "Updates"}), by="bench")
        return time.perf_counter() - began


def _table(ground: Ground) -> Path:
    """Return the table of this size, as a web page's platform would export it; written once."""
    path = ground.batches / "web.csv"
    if not path.exists():
        part = path.with_suffix(".part")
        with part.open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(_HEADING)
            for number, one in enumerate(signers(ground.size), 1):
                moment = (_NOON + timedelta(seconds=20 * number)).strftime("%Y-%m-%d %H:%M:%S")
                who = (one.given, one.family, country_label(one.country, "en"), one.email, one.postal_code)
                rows.writerow((number, moment, *who, "yes" if one.updates else "no"))
        part.rename(path)
    return path


WORKS = (Work("import of a table", import_web, floor, "csv module + bare executemany, the same rows", 1.5),)
