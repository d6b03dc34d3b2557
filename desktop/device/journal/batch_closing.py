"""Closes batches: gives each run of signatures a number for good, and writes it as a file as often as asked."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, insert, select

from desktop.core.errors import BatchError
from desktop.core.event import Event
from desktop.core.progress import Meter, Report, ignore
from desktop.core.sealed_text_limits import LARGEST_NUMBER, MOST_SIGNATURES
from desktop.core.sealing import SealedSignature
from desktop.core.signing_keys import SigningKey
from desktop.core.version import __version__
from desktop.device.journal import tables
from desktop.device.journal.batch_runs import BatchRun, members, next_run
from desktop.device.journal.journal import Journal
from desktop.transfer.batch import encode_entries, hash_entries, write_batch
from desktop.transfer.manifest import BATCH_FORMAT, MOST_RECEIPTS, Manifest

# KiB: the pages of the largest batch stay in memory from its hash to its commit. With SQLite's own 2 MB they are read
# twice and written twice, which is half of the work.
_ROOM = 24_000
# Written out: putting them together anew takes as long as hashing a few hundred seals.
_CLOSED = "SELECT closed FROM run WHERE event = :event AND campaign = :campaign AND version = :version AND key = :key"
_CLOSE = """
UPDATE run SET closed = :last WHERE event = :event AND campaign = :campaign AND version = :version AND key = :key"""
_HELD = """
SELECT id, sequence, sealed FROM signature
WHERE event = :event AND campaign = :campaign AND version = :version AND key = :key
AND sequence BETWEEN :first AND :last ORDER BY sequence LIMIT :most"""


@dataclass(frozen=True, slots=True)
class ClosedBatch:
    """A batch the journal has numbered. It is in the journal until a receipt allows it to be erased."""

    number: int
    event: Event
    campaign: str
    version: int
    key: str
    first: int
    last: int
    count: int
    day: str
    software: str
    format: int
    previous: str
    installation: str
    receipts: tuple[str, ...]


_FACTS = {each.name for each in fields(ClosedBatch)} - {"event"}


@dataclass(frozen=True, slots=True)
class DraftBatch:
    """A batch as it would be closed now: the first signatures of a run that are in none, and the digest of them all.

    `number`: which the device gives next. Once it is given to another batch, the draft says nothing any more.
    """

    run: BatchRun
    number: int
    first: int
    last: int
    count: int
    entries_sha256: str


def close_batches(journal: Journal, day: str, report: Report = ignore, *, but: str = "") -> tuple[ClosedBatch, ...]:
    """Close what is in no batch yet, nothing of the event with the id `but`. `day` is today, ISO 8601.

    No file is written here: after a full stick or a crash it is written again, and nothing is lost. Each batch
    is a transaction of its own. Raises JournalError; Cancelled, and then what is closed stays closed.
    """
    closed: set[int] = set()
    meter = None
    while draft := draft_batch(journal, but):
        meter = meter or Meter(report, "batches")
        with journal.transaction() as connection:
            number = close_draft(connection, draft, day)
        if number:
            closed.add(number)
            meter.advance()
    return tuple(batch for batch in list_batches(journal) if batch.number in closed)


def draft_batch(journal: Journal, but: str = "") -> DraftBatch | None:
    """Return the batch to be closed next, none of the event with the id `but`. Keeps nobody from signing meanwhile."""
    with journal.reading() as connection:
        run = next_run(connection, but)
        if run is None:
            return None
        connection.exec_driver_sql(f"PRAGMA cache_size = -{_ROOM}")
        closed = connection.exec_driver_sql(_CLOSED, asdict(run)).scalar_one()
        digest, sequences = _hash(connection, run, closed + 1, LARGEST_NUMBER)
        return DraftBatch(run, _last_batch(connection) + 1, sequences[0], sequences[-1], len(sequences), digest)


def close_draft(connection: Connection, draft: DraftBatch, day: str) -> int | None:
    """Number a batch inside a neighbour's transaction; None where others closed one since it was drafted."""
    if _last_batch(connection) + 1 != draft.number:  # nothing but closing takes a signature out of those in no batch
        return None
    facts = asdict(draft)
    said = {**facts.pop("run"), **facts, "day": day, "software": __version__}
    connection.execute(insert(tables.batch).values(**said, **_circumstances(connection, draft.number)))
    connection.exec_driver_sql(_CLOSE, asdict(draft.run) | {"last": draft.last})
    connection.exec_driver_sql("UPDATE device SET last_batch = ?", (draft.number,))
    return draft.number


def is_anything_open(connection: Connection, but: str = "") -> bool:
    """Say whether anything is in no batch yet, but for the event with this id."""
    return next_run(connection, but) is not None


def list_batches(journal: Journal) -> tuple[ClosedBatch, ...]:
    """Return every batch this device has closed and still keeps, oldest first."""
    return tuple(select_batches(journal, tables.batch.c.erased.is_(None)))


def select_batches(journal: Journal, chosen: ColumnElement[bool]) -> Iterator[ClosedBatch]:
    """Yield the closed batches that a neighbour in this package chooses, oldest first."""
    batch = tables.batch.c
    event = tables.event_facts
    facts = [column for column in batch if column.name in _FACTS]
    wanted = select(*event, *facts).select_from(tables.batch.join(tables.event)).where(chosen).order_by(batch.number)
    with journal.reading() as connection:
        rows = connection.execute(wanted).mappings().all()
    for row in rows:
        held = Event(*(row[column] for column in event))
        said = {column.name: row[column] for column in facts} | {"receipts": tuple(row[batch.receipts].split())}
        yield ClosedBatch(event=held, **said)


def held_by(batch: ClosedBatch) -> ColumnElement[bool]:
    """Choose the signatures of a closed batch."""
    run = BatchRun(batch.event.id, batch.campaign, batch.version, batch.key)
    return members(run) & tables.signature.c.sequence.between(batch.first, batch.last)


def export_batch(journal: Journal, batch: ClosedBatch, key: SigningKey, folder: Path) -> Path:
    """Write a closed batch as a file into a folder: byte for byte the same each time.

    Raises OutputError, and BatchError where it is not kept here any more.
    """
    return write_batch(folder, *describe_batch(journal, batch, key), key)


def describe_batch(journal: Journal, batch: ClosedBatch, key: SigningKey) -> tuple[Manifest, bytes]:
    """Return what a closed batch says of itself and the sealed signatures it holds, as its file has them.

    Raises BatchError where the journal does not hold all of it: another thread may have erased it since it was listed.
    """
    kept = tables.signature.c
    wanted = select(kept.id, kept.sequence, kept.sealed).where(held_by(batch)).order_by(kept.sequence)
    with journal.reading() as connection:
        rows = connection.execute(wanted).all()
    if len(rows) != batch.count:
        raise BatchError(
            f"Batch {batch.number} is not kept whole on this device any more. If nobody erased it, call headquarters."
        )
    entries = encode_entries(SealedSignature(*row) for row in rows)
    manifest = Manifest(
        campaign=batch.campaign,
        version=batch.version,
        key=batch.key,
        event=batch.event,
        device=journal.device,
        device_public=key.public,
        number=batch.number,
        first=batch.first,
        last=batch.last,
        count=batch.count,
        entries_sha256=sha256(entries).hexdigest(),
        software=batch.software,
        day=batch.day,
        previous=batch.previous,
        installation=batch.installation,
        receipts=batch.receipts,
        format=batch.format,
    )
    return manifest, entries


def _last_batch(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT last_batch FROM device").scalar_one())


def _circumstances(connection: Connection, number: int) -> dict[str, object]:
    """Return what a batch of this number says of the moment when it is closed."""
    read = select(tables.receipt.c.digest).order_by(tables.receipt.c.number.desc()).limit(MOST_RECEIPTS)
    return {
        "format": BATCH_FORMAT,
        "previous": _digest(connection, number - 1),
        "installation": connection.exec_driver_sql("SELECT installation FROM device").scalar_one(),
        "receipts": " ".join(connection.execute(read).scalars().all()[::-1]),
    }


def _digest(connection: Connection, number: int) -> str:
    """Return the digest of what a batch holds, also once it is erased; empty where nobody knows it any more."""
    batch = tables.batch.c
    facts = (batch.event, batch.campaign, batch.version, batch.key, batch.first, batch.last)
    found = select(batch.entries_sha256, batch.count, *facts).where(batch.number == number)
    row = connection.execute(found).one_or_none()
    if row is None or row[0]:
        return row[0] if row else ""
    held, sequences = _hash(connection, BatchRun(*row[2:6]), row[6], row[7])  # closed by 0.1.0, which kept no digest
    return held if len(sequences) == row[1] else ""


def _hash(connection: Connection, run: BatchRun, first: int, last: int) -> tuple[str, list[int]]:
    """Return the digest of a batch that holds the first of a run's signatures between these, and their numbers."""
    sequences = list[int]()
    wanted = asdict(run) | {"first": first, "last": last, "most": MOST_SIGNATURES}

    def read() -> Iterator[tuple[str, int, bytes]]:
        for id_, sequence, sealed in connection.exec_driver_sql(_HELD, wanted):
            sequences.append(sequence)
            yield id_, sequence, sealed

    return hash_entries(read()), sequences
