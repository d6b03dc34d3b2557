"""Merging against opening the same seals on all cores and inserting the same rows with the bare driver."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Boolean, Table

from benchmarks.batches import SEALING
from benchmarks.measuring import Ground, Work
from benchmarks.opening import Chunk, begin, open_chunk
from benchmarks.server import fresh_schema
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, consent, named_pack, signature
from desktop.transfer.batch import open_batch

_COMMIT = 5000  # rows: what one batch holds at most
_TABLES = (named_pack, batch, signature, consent)  # in this order: each names a row of one before it


def files(ground: Ground) -> list[Path]:
    """Return the batches of this size, in their order."""
    return sorted(ground.batches.glob("*.batch"))


def merge_into(place: str | Path, ground: Ground) -> float:
    """Merge everything into a fresh petition; return seconds."""
    with closing(Petition(place, new=True)) as petition:
        began = time.perf_counter()
        for merged in merge_files(Merger(petition, SEALING, by="bench", welcome=True), files(ground)):
            if merged.refused:
                raise merged.refused
        return time.perf_counter() - began


def merge_sqlite(ground: Ground) -> float:
    """Merge into one SQLite file."""
    return merge_into(ground.folder / "ours.sqlite", ground)


def merge_postgresql(ground: Ground) -> float:
    """Merge into PostgreSQL."""
    return merge_into(fresh_schema(), ground)


def floor_sqlite(ground: Ground) -> float:
    """Open the seals on all cores, then insert the rows with `executemany` into the same tables and indexes."""
    rows = ground.batches / "rows.sqlite"
    with closing(bare_petition(ground.folder / "floor.sqlite")) as connection:
        seconds = _open_everything(ground)
        for table in _TABLES:
            seconds += _insert(connection, table, rows)
    return seconds


def floor_postgresql(ground: Ground) -> float:
    """Open the seals on all cores, then COPY the rows, in binary, into the same tables and indexes."""
    address = fresh_schema()
    Petition(address, new=True).close()
    seconds = _open_everything(ground)
    with psycopg.connect(address) as session:
        for table in _TABLES:
            seconds += _copy(session, table, ground.batches / "rows.sqlite")
    return seconds


def bare_petition(path: Path) -> sqlite3.Connection:
    """Open a fresh petition with the bare driver, with as much memory for pages as ours has."""
    Petition(path, new=True).close()
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -65536"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def keep_rows(ground: Ground) -> None:
    """Merge once into `rows.sqlite` beside the batches: the same rows for every floor."""
    rows = ground.batches / "rows.sqlite"
    if not rows.exists():
        part = rows.with_suffix(".part")
        part.unlink(missing_ok=True)
        merge_into(part, ground)
        part.rename(rows)


def _open_everything(ground: Ground) -> float:
    """Return how long all cores take to start, open every seal and do nothing with it."""
    seconds = 0.0
    began = time.perf_counter()
    with ProcessPoolExecutor(None, get_context("spawn"), begin, (SEALING.seed,)) as pool:
        list(pool.map(open_chunk, [(("", "", ""), [])] * 8))
        seconds += time.perf_counter() - began
        for group in _batched(files(ground), 20):  # reading the files is not a part of the floor
            chunks = [chunk for path in group for chunk in _chunks(path)]
            began = time.perf_counter()
            list(pool.map(open_chunk, chunks))
            seconds += time.perf_counter() - began
    return seconds


def _chunks(path: Path) -> Iterator[Chunk]:
    opened = open_batch(path)
    facts = opened.manifest
    sealed = iter((each.id, each.sequence, each.sealed) for each in opened.signatures)
    while chunk := list(islice(sealed, 250)):
        yield (facts.campaign, facts.key, facts.device), chunk


def _insert(connection: sqlite3.Connection, table: Table, rows: Path) -> float:
    seconds = 0.0
    marks = ", ".join("?" * len(table.c))
    for chunk in rows_of(table, rows):
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO {table.name} VALUES ({marks})", chunk)  # noqa: S608 - a table's name
        connection.execute("COMMIT")
        seconds += time.perf_counter() - began
    return seconds


def _copy(session: psycopg.Connection[Any], table: Table, rows: Path) -> float:
    names = ", ".join(f'"{column.name}"' for column in table.c)
    kinds = [_KINDS[type(column.type).__name__] for column in table.c]
    seconds = 0.0
    for chunk in (_typed(table, each) for each in rows_of(table, rows)):
        began = time.perf_counter()
        with session.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN (FORMAT BINARY)") as copy:
            copy.set_types(kinds)
            for row in chunk:
                copy.write_row(row)
        session.commit()
        seconds += time.perf_counter() - began
    return seconds


_KINDS = {"BigInteger": "int8", "Integer": "int4", "Text": "text", "LargeBinary": "bytea", "Boolean": "bool"}


def rows_of(table: Table, rows: Path) -> Iterator[list[Any]]:
    """Give the rows of a table, a batch's worth at a time."""
    with closing(sqlite3.connect(rows)) as connection:
        cursor = connection.execute(f"SELECT * FROM {table.name} ORDER BY rowid")  # noqa: S608 - a table's name
        while chunk := cursor.fetchmany(_COMMIT):
            yield chunk


def _typed(table: Table, chunk: list[Any]) -> list[tuple[Any, ...]]:
    """Give booleans where SQLite keeps 0 and 1."""
    truths = [place for place, column in enumerate(table.c) if isinstance(column.type, Boolean)]
    typed = []
    for row in chunk:
        cells = list(row)
        for place in truths:
            cells[place] = bool(cells[place])
        typed.append(tuple(cells))
    return typed


def _batched(paths: Sequence[Path], size: int) -> Iterator[Sequence[Path]]:
    for start in range(0, len(paths), size):
        yield paths[start : start + size]


WORKS = (
    Work("merge into SQLite", merge_sqlite, floor_sqlite, "HPKE open on all cores + bare executemany", 1.3),
    Work("merge into PostgreSQL", merge_postgresql, floor_postgresql, "HPKE open on all cores + binary COPY", 1.3),
)
