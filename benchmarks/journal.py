"""A device's journal with everything that was signed still in it: opened, counted, closed, against the bare driver.

In seconds of the processor: what the disk takes beside it is that of the machine and its neighbours.
"""

import os
import shutil
import sqlite3
import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from benchmarks.measuring import Ground, Work
from desktop.core.event import event_of
from desktop.core.sealed_text_limits import MOST_SIGNATURES
from desktop.device.journal.batch_closing import close_batches
from desktop.device.journal.journal import Journal

_DEVICE = "0123456789abcdef"
_EVENT = event_of("Capital Pride", "Ottawa", "2026-08-23")
_SEALED = 2661  # bytes: what the seals of the bundled example have
_ROW = "INSERT INTO signature (sequence, id, event, campaign, version, key, sealed) VALUES (?, ?, ?, 'bench', 1, '', ?)"
_BATCH = (
    "INSERT INTO batch (number, event, campaign, version, key, first, last, count, day, software) "
    "SELECT ?, id, '', 1, '', ?, ?, 1, '', '' FROM event"
)
_ASKED = 20  # times: one question is too short to be timed


def open_journal(ground: Ground) -> float:
    """Open the journal as a start does: the pages are checked, and whose it is."""
    path = _copy(ground)
    began = time.process_time()
    Journal(path, _DEVICE).close()
    return time.process_time() - began


def check_pages(ground: Ground) -> float:
    """Open the file and have SQLite check its pages."""
    path = _copy(ground)
    began = time.process_time()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA quick_check(1)").fetchone()
    return time.process_time() - began


def count_today(ground: Ground) -> float:
    """Count the signatures of an event, as after each signature."""
    with closing(Journal(_copy(ground), _DEVICE)) as journal:
        return _each(lambda: journal.count(_EVENT))


def count_rows(ground: Ground) -> float:
    """Count the rows by the smallest index there is."""
    with closing(sqlite3.connect(_copy(ground))) as connection:
        return _each(lambda: connection.execute("SELECT count(*) FROM signature").fetchone())


def close(ground: Ground) -> float:
    """Close everything into batches."""
    with closing(Journal(_copy(ground), _DEVICE)) as journal:
        began = time.process_time()
        close_batches(journal, _EVENT.day)
        return time.process_time() - began


def hash_rows(ground: Ground) -> float:
    """Hash every seal as it is written into a batch, and remember the batch, each in a transaction."""
    with closing(sqlite3.connect(_copy(ground), isolation_level=None)) as connection:
        for pragma in ("synchronous = FULL", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        began = time.process_time()
        for first in range(1, ground.size + 1, MOST_SIGNATURES):
            run = (first, first + MOST_SIGNATURES - 1)
            digest = sha256()
            for sealed in connection.execute("SELECT sealed FROM signature WHERE sequence BETWEEN ? AND ?", run):
                digest.update(b64encode(sealed[0]))
            connection.execute(_BATCH, (first, *run))
        return time.process_time() - began


def _each(question: Callable[[], object]) -> float:
    question()
    began = time.process_time()
    for _ in range(_ASKED):
        question()
    return (time.process_time() - began) / _ASKED


def _copy(ground: Ground) -> Path:
    kept = ground.batches / "journal.sqlite"
    if not kept.exists():
        _fill(kept, ground.size)
    return Path(shutil.copy(kept, ground.folder / "journal.sqlite"))


def _fill(path: Path, signatures: int) -> None:
    """Make a journal of as many signatures, in no batch; what is sealed is noise, as it is to the journal."""
    with closing(Journal(path, _DEVICE)) as journal:
        journal.start_event(_EVENT)
    rows = ((number, str(uuid4()), _EVENT.id, os.urandom(_SEALED)) for number in range(1, signatures + 1))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("synchronous = OFF", "cache_size = -1000000"):  # KiB: else each page is written many times
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        connection.executemany(_ROW, rows)
        connection.execute("INSERT INTO run (event, campaign, version, key) VALUES (?, 'bench', 1, '')", (_EVENT.id,))
        connection.execute("UPDATE device SET last_sequence = ?", (signatures,))
        connection.execute("COMMIT")


WORKS = (
    Work("journal: open", open_journal, check_pages, "bare sqlite3, quick_check", largest=100_000),
    Work("journal: count today", count_today, count_rows, "bare sqlite3, count(*)", largest=100_000),
    Work("journal: close everything", close, hash_rows, "bare sqlite3: hash and remember", 2.0, largest=100_000),
)
