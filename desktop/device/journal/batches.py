"""Closes batches: gives each run of signatures a number for good, and writes it as a file as often as asked."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from desktop.core.errors import BatchError
from desktop.core.event import Event
from desktop.core.progress import Meter, Report, ignore
from desktop.core.sealing import SealedSignature
from desktop.core.signing import SigningKey
from desktop.core.version import __version__
from desktop.device.journal import tables
from desktop.device.journal.journal import Journal
from desktop.transfer.batch import encode_entries, write_batch
from desktop.transfer.manifest import MOST_SIGNATURES, Manifest


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


@dataclass(frozen=True, slots=True)
class _Run:
    """What the signatures of one batch have in common."""

    event: str
    campaign: str
    version: int
    key: str


def close_batches(journal: Journal, day: str, report: Report = ignore) -> tuple[ClosedBatch, ...]:
    """Close everything that is in no batch yet; `day` is today, ISO 8601. No file is written here.

    Numbering first and writing after means that a full stick or a crash loses nothing: the file is written again.
    Raises JournalError; Cancelled, and then nothing is closed.
    """
    with journal.transaction() as connection:
        closed = close_runs(connection, day, report=report)
    return tuple(batch for batch in list_batches(journal) if batch.number in closed)


def close_runs(connection: Connection, day: str, but: str = "", report: Report = ignore) -> set[int]:
    """Close what is in no batch yet, but for one event (its id), inside a neighbour's transaction. Raises Cancelled."""
    closed: set[int] = set()
    meter = None
    while (run := _next_run(connection, but)) is not None:
        meter = meter or Meter(report, "batches")
        closed.add(_close(connection, run, day))
        meter.advance()
    return closed


def list_batches(journal: Journal) -> tuple[ClosedBatch, ...]:
    """Return every batch this device has closed and still keeps, oldest first."""
    return tuple(select_batches(journal, tables.batch.c.erased.is_(None)))


def select_batches(journal: Journal, chosen: ColumnElement[bool]) -> Iterator[ClosedBatch]:
    """Yield the closed batches that a neighbour in this package chooses, oldest first."""
    event, batch = tables.event.c, tables.batch.c
    facts = [column for column in batch if column.name not in {"event", "erased", "proven"}]
    wanted = select(*event, *facts).select_from(tables.batch.join(tables.event)).where(chosen).order_by(batch.number)
    with journal.reading() as connection:
        rows = connection.execute(wanted).mappings().all()
    for row in rows:
        held = Event(*(row[column] for column in event))
        yield ClosedBatch(event=held, **{column.name: row[column] for column in facts})


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
    wanted = select(kept.id, kept.sequence, kept.sealed).where(kept.batch == batch.number).order_by(kept.sequence)
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
    )
    return manifest, entries


def _next_run(connection: Connection, but: str) -> _Run | None:
    kept = tables.signature.c
    oldest = (
        select(kept.event, kept.campaign, kept.version, kept.key)
        .where(kept.batch.is_(None), kept.event != but)
        .order_by(kept.sequence)
        .limit(1)
    )
    row = connection.execute(oldest).one_or_none()
    return _Run(*row) if row else None


def _close(connection: Connection, run: _Run, day: str) -> int:
    kept = tables.signature.c
    members = (
        select(kept.sequence)
        .where(kept.batch.is_(None), kept.event == run.event, kept.campaign == run.campaign)
        .where(kept.version == run.version, kept.key == run.key)
        .order_by(kept.sequence)
        .limit(MOST_SIGNATURES)
    ).subquery()
    figures = select(func.min(members.c.sequence), func.max(members.c.sequence), func.count())
    first, last, count = connection.execute(figures.select_from(members)).one()
    number = connection.execute(select(tables.device.c.last_batch)).scalar_one() + 1
    facts = asdict(run) | {"first": first, "last": last, "count": count, "day": day, "software": __version__}
    connection.execute(insert(tables.batch).values(number=number, **facts))
    connection.execute(
        update(tables.signature).where(kept.sequence.in_(select(members.c.sequence))).values(batch=number)
    )
    connection.execute(update(tables.device).values(last_batch=number))
    return int(number)
