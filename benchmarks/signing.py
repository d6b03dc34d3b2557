"""Signing at a stall against one HPKE seal and a bare insert of the same bytes."""

import sqlite3
import time
from contextlib import closing
from itertools import islice

from benchmarks.batches import bench_campaign, draft_of
from benchmarks.measuring import Ground, Work
from benchmarks.signers import signers
from desktop.core.event import event_of
from desktop.core.form import complete
from desktop.core.sealing import Binding, SealingLock
from desktop.device.journal.journal import Journal
from desktop.device.session.stall import begin_signing

_MOST = 2000  # signers: a queue that never ends
_EARLIER = 500  # signers before the clock starts: by then the rules of their countries are read, as on any day
_EVENT = event_of("Capital Pride", "Ottawa", "2026-08-23")
_PLAIN = b"{}".ljust(1024)


def sign(ground: Ground) -> float:
    """Validate, seal and commit one signature after the other."""
    campaign = bench_campaign()
    stall = begin_signing(campaign, _EVENT, Journal(ground.folder / "journal.sqlite", "0123456789abcdef"))
    drafts = [draft_of(campaign, one) for one in islice(signers(ground.size), _MOST)]
    for draft in drafts[:_EARLIER]:
        stall.sign(complete(campaign, draft))
    began = time.perf_counter()
    for draft in drafts[_EARLIER:]:
        stall.sign(complete(campaign, draft))
    seconds = time.perf_counter() - began
    stall.journal.close()
    return seconds


def floor(ground: Ground) -> float:
    """Seal as many bytes and insert them, each committed as safely, with nothing around it."""
    campaign = bench_campaign()
    assert campaign.keys is not None  # noqa: S101 - it is signed
    lock = SealingLock(campaign.keys.sealing)
    count = min(_MOST, ground.size) - _EARLIER
    with closing(sqlite3.connect(ground.folder / "floor.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE signature (sequence INTEGER PRIMARY KEY, id TEXT UNIQUE, sealed BLOB)")
        began = time.perf_counter()
        for number in range(count):
            sealed = lock.seal(_PLAIN, Binding(campaign.id, lock.fingerprint, str(number), "device", number))
            connection.execute("INSERT INTO signature VALUES (?, ?, ?)", (number, f"{number:036}", sealed))
        return time.perf_counter() - began


WORKS = (Work("sign: validate, seal, commit", sign, floor, "bare sqlite3 insert + one HPKE seal", 1.5),)
