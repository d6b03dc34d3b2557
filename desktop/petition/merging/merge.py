"""Merges batches into the petition exactly once, one transaction each; the next is opened while one is written.

Whoever closes the iterator, or raises Cancelled when progress is reported, stops it: what it gave is merged, and of the
others nothing is.
"""

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, exists, select

from desktop.core.errors import BatchError, BoxRefused, PetitionError, TablingError
from desktop.core.progress import Progress, Report, ignore
from desktop.core.sealing import SealingKey, fingerprint
from desktop.petition.intake.arrivals import open_signatures, origin_of
from desktop.petition.intake.devices import is_lost, quarantine_batch, register_device
from desktop.petition.intake.insertion import OpenedBatch, apply_batch
from desktop.petition.intake.rejections import ERASED, Rejected
from desktop.petition.intake.report import MergeReport
from desktop.petition.merging.opening_pool import OpeningPool, PendingLines
from desktop.petition.store.store import Petition, bind
from desktop.petition.tables.arrived import batch, rejection
from desktop.petition.tables.kept import erased
from desktop.transfer.batch import Batch, ProvenBatch, check_run, prove_batch
from desktop.transfer.manifest import MOST_SIGNATURES, Manifest

_AHEAD = 2 * MOST_SIGNATURES  # opened while one batch is written: the disk may take its time over a commit


@dataclass(frozen=True, slots=True)
class Merged:
    """One file: what became of it, or why it was refused."""

    name: str
    report: MergeReport | None = None
    refused: TablingError | None = None


Merging = Generator[Merged, None, None]


@dataclass(frozen=True, slots=True)
class IncomingBatch:
    """A batch on its way in: proven, or refused; `size`: bytes of its file, by which the time left is told."""

    name: str
    batch: ProvenBatch | TablingError
    size: int


@dataclass(frozen=True, slots=True)
class Merger:
    """What one run of merging goes by. `released`: staff let batches of lost devices in."""

    petition: Petition
    key: SealingKey
    by: str = field(kw_only=True)
    released: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class _Pending:
    """A batch whose signatures are being opened."""

    came: IncomingBatch
    proven: ProvenBatch
    parts: list[PendingLines]


def merge_batch(petition: Petition, opened: Batch, key: SealingKey, *, by: str, released: bool = False) -> MergeReport:
    """Merge one opened batch in one transaction. Raises BatchError, PetitionError; then nothing has changed."""
    merger = Merger(petition, key, by=by, released=released)
    _require_key(opened.manifest, key)
    if known := _known_already(merger, opened.id, opened.manifest):
        return known
    parts = [open_signatures(opened.signatures, origin_of(opened.manifest, petition.salt), key)]
    return _apply(merger, OpenedBatch(opened.id, opened.manifest, parts))


def merge_files(merger: Merger, files: Iterable[Path], report: Report = ignore) -> Merging:
    """Merge batch files in any order and yield what became of each, in their order; one refused stops no other.

    Reports signatures; of how many is reckoned from the bytes of the files. Raises PetitionError where the petition
    cannot be used at all.
    """
    listed = list(files)
    sizes = {file: file.stat().st_size if file.is_file() else 0 for file in listed}
    came = (came_from(file.name, partial(prove_batch, file), sizes[file]) for file in listed)
    return merge_all(merger, came, report, sum(sizes[file] for file in listed))


def came_from(name: str, prove: Callable[[], ProvenBatch], size: int) -> IncomingBatch:
    """Prove one batch, or keep the reason why it is refused. Raises what is no fault of this one: BoxUnreachable."""
    try:
        return IncomingBatch(name, prove(), size)
    except (BatchError, BoxRefused) as error:
        return IncomingBatch(name, error, size)


def merge_all(merger: Merger, came: Iterable[IncomingBatch], report: Report = ignore, size: int = 0) -> Merging:
    """Merge batches as they come; `size`: bytes of them all, 0 where nobody knows."""
    gauge = _Gauge(report, size)
    waiting: deque[_Pending | Merged] = deque()
    with closing(OpeningPool(merger.key)) as cores:
        for each in came:
            waiting.append(_begin(merger, each, cores, gauge))
            # So much is opened ahead that no core waits while this one writes, and no more than memory should hold.
            while sum(_count(one) for one in waiting) > _AHEAD:
                yield _end(merger, waiting.popleft(), gauge)
        while waiting:
            yield _end(merger, waiting.popleft(), gauge)


class _Gauge:
    """Reports how far a run of merging is."""

    def __init__(self, report: Report, size: int) -> None:
        self._report, self._size, self._begun = report, size, time.monotonic()
        self._signatures, self._bytes = 0, 0

    def advance(self, signatures: int, bytes_: int) -> None:
        """Count what is done since. Raises Cancelled where somebody wants to stop."""
        self._signatures += signatures
        self._bytes += bytes_
        known = self._size and self._bytes and self._signatures
        total = max(self._signatures, round(self._signatures * self._size / self._bytes)) if known else None
        self._report(Progress("signatures", self._signatures, total, time.monotonic() - self._begun))


def _count(one: _Pending | Merged) -> int:
    return one.proven.manifest.count if isinstance(one, _Pending) else 0


def _begin(merger: Merger, came: IncomingBatch, cores: OpeningPool, gauge: _Gauge) -> _Pending | Merged:
    if isinstance(came.batch, TablingError):
        gauge.advance(0, came.size)
        return Merged(came.name, refused=came.batch)
    manifest = came.batch.manifest
    try:
        _require_key(manifest, merger.key)
        if known := _known_already(merger, came.batch.id, manifest):
            gauge.advance(manifest.count, came.size)
            return Merged(came.name, known)
        parts = cores.open(came.batch, origin_of(manifest, merger.petition.salt))
    except (BatchError, PetitionError) as error:
        return Merged(came.name, refused=error)
    return _Pending(came, came.batch, parts)


def _end(merger: Merger, pending: _Pending | Merged, gauge: _Gauge) -> Merged:
    if isinstance(pending, Merged):
        return pending
    proven, name = pending.proven, pending.came.name
    try:
        opened = []
        for part in pending.parts:
            opened.append(part())
            read = len(opened[-1].ids)
            gauge.advance(read, pending.came.size * read // proven.manifest.count)
        ids = [each for part in opened for each in part.ids]
        check_run(proven.manifest, ids, [each for part in opened for each in part.sequences])
        return Merged(name, _apply(merger, OpenedBatch(proven.id, proven.manifest, opened)))
    except (BatchError, PetitionError) as error:
        return Merged(name, refused=error)
    except BrokenProcessPool:
        raise PetitionError(
            "A process that opens signatures was ended from outside, perhaps for want of memory. What was reported as "
            "merged is merged; merge the rest again."
        ) from None


def _require_key(manifest: Manifest, key: SealingKey) -> None:
    ours = fingerprint(key.public)
    if manifest.key != ours:
        raise BatchError(
            f"This batch is sealed to the key {manifest.key}, and the one given is {ours}. "
            f"Give the key of the campaign “{manifest.campaign}”."
        )


def _known_already(merger: Merger, id_: str, manifest: Manifest) -> MergeReport | None:
    """Answer without opening a seal: for a batch that is merged whole, and for one of a device that is lost."""
    with merger.petition.reading() as connection:
        if whole := _merged_whole(connection, id_, manifest):
            return whole
        waits = is_lost(connection, manifest.device) and not merger.released
    return _quarantine(merger, id_, manifest) if waits else None


def _merged_whole(connection: Connection, id_: str, manifest: Manifest) -> MergeReport | None:
    refused = exists().where(rejection.c.batch == batch.c.number)
    known = select(batch.c.number).where(batch.c.id == id_, batch.c.undone.is_(False), ~refused)
    number = connection.execute(known).scalar_one_or_none()
    if number is None:
        return None
    gone = connection.execute(select(erased.c.sequence).where(erased.c.batch == number).order_by(erased.c.sequence))
    reasons = tuple(Rejected(sequence, ERASED) for sequence in gone.scalars())
    count = manifest.count
    return MergeReport(number, count, 0, count - len(reasons), len(reasons), reasons)


def _quarantine(merger: Merger, id_: str, manifest: Manifest) -> MergeReport:
    with merger.petition.transaction() as connection:
        bind(connection, manifest.campaign, manifest.key)
        quarantine_batch(connection, id_, manifest, by=merger.by)
    return MergeReport(0, 0, 0, 0, 0, (), "lost")


def _apply(merger: Merger, opened: OpenedBatch) -> MergeReport:
    manifest = opened.manifest
    with merger.petition.transaction() as connection:
        bind(connection, manifest.campaign, manifest.key)
        standing = register_device(connection, manifest.device)
        if standing != "lost" or merger.released:
            return apply_batch(connection, opened, standing, by=merger.by)
    return _quarantine(merger, opened.id, manifest)  # it was reported lost while this was being opened
