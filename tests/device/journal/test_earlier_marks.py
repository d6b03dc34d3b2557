"""Before version 8 each row bore the number of its batch. A journal of then goes on where it stood."""

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import new_signing_key
from desktop.device.journal.batch_closing import close_batches, describe_batch, list_batches
from desktop.device.journal.migrations import APPLICATION_ID, STEPS
from desktop.device.journal.recovery import count_readable
from tests.support.event_device import DAY, PRIDE, journal_of

EARLIER = 7
RUNS = [(PRIDE.id, "c", 1, "k"), (PRIDE.id, "c", 2, "k"), (PRIDE.id, "d", 1, "k"), (PRIDE.id, "c", 1, "other")]
ACTS = st.lists(st.integers(0, len(RUNS) - 1) | st.just("close"), max_size=25)
_SIGN = "INSERT INTO signature (sequence, id, event, campaign, version, key, sealed) VALUES (?, ?, ?, ?, ?, ?, x'00')"
_FIND = """SELECT event, campaign, version, key, min(sequence), max(sequence), count(*) FROM signature
           WHERE batch IS NULL GROUP BY 1, 2, 3, 4"""
_CLOSE = "INSERT INTO batch (number, event, campaign, version, key, first, last, count, day, software) VALUES "
_MARK = "UPDATE signature SET batch = ? WHERE batch IS NULL AND (event, campaign, version, key) = (?, ?, ?, ?)"


def written_before(path: Path, device: str, acts: list[int | str]) -> tuple[int, int]:
    """Write the journal of an earlier version; return how many signatures it holds and how many are in no batch."""
    signed = batches = 0
    with closing(sqlite3.connect(path)) as old:
        for statement in (statement for step in STEPS[:EARLIER] for statement in step):
            old.execute(statement)
        old.execute("INSERT INTO event (id, name, place, day) VALUES (?, ?, ?, ?)", [PRIDE.id, "Pride", "O", PRIDE.day])
        for act in acts:
            if isinstance(act, int):
                signed += 1
                old.execute(_SIGN, (signed, str(UUID(int=signed)), *RUNS[act]))
                continue
            for *run, first, last, count in old.execute(_FIND).fetchall():
                batches += 1
                old.execute(f"{_CLOSE} (?, ?, ?, ?, ?, ?, ?, ?, ?, '0.1')", (batches, *run, first, last, count, DAY))
                old.execute(_MARK, (batches, *run))
        (fresh,) = old.execute("SELECT count(*) FROM signature WHERE batch IS NULL").fetchone()
        old.execute(
            "INSERT INTO device (only, fingerprint, last_sequence, last_batch) VALUES (1, ?, ?, ?)",
            (device, signed, batches),
        )
        for pragma in (f"application_id = {APPLICATION_ID}", f"user_version = {EARLIER}"):
            old.execute(f"PRAGMA {pragma}")
        old.commit()
    path.chmod(0o600)
    return signed, fresh


@given(ACTS)
@settings(max_examples=15)  # each opens a journal and brings it up to date
def test_whatever_was_closed_before_each_signature_is_in_one_batch_afterwards(
    tmp_path_factory: pytest.TempPathFactory, acts: list[int | str]
) -> None:
    folder, device = tmp_path_factory.mktemp("device"), new_signing_key()
    signed, fresh = written_before(folder / "journal.sqlite", fingerprint(device.public), acts)
    readable = count_readable(folder / "journal.sqlite")
    assert sum(each.unbatched for each in readable) == fresh
    with closing(journal_of(folder, device)) as journal:
        before = list_batches(journal)
        assert [(each.signatures, each.unbatched) for each in journal.count_events()] == [(signed, fresh)]
        after = before + close_batches(journal, DAY)
        assert [(each.signatures, each.unbatched) for each in journal.count_events()] == [(signed, 0)]
        entries = [describe_batch(journal, each, device)[1] for each in after]
    assert after[: len(before)] == before
    held = [line for each in entries for line in each.splitlines()]
    assert len(held) == len(set(held)) == signed
    assert not any(each.unbatched for each in count_readable(folder / "journal.sqlite"))
