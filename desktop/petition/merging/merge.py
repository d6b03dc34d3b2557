"""Merges batches into the petition exactly once, one transaction each; the next is opened while one is written.

To cancel, close the iterator: what it gave is merged, and of the others nothing is.
"""

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, exists, select

from desktop.core.errors import BatchError, BoxRefused, PetitionError, TablingError
from desktop.core.sealing import SealingKey, fingerprint
from desktop.petition.intake.arrivals import open_signatures, origin_of
from desktop.petition.intake.devices import is_lost, keep_apart, meet
from desktop.petition.intake.insertion import OpenedBatch, apply_batch
from desktop.petition.intake.rejections import ERASED, Rejected
from desktop.petition.intake.report import MergeReport, Progress
from desktop.petition.merging.opening_pool import Cores, Part
from desktop.petition.store.store import Petition, bind
from desktop.petition.tables.arrived import batch, rejection
from desktop.petition.tables.kept import erased
from desktop.transfer.batch import Batch, ProvenBatch, check_run, prove_batch
from desktop.transfer.manifest import MOST_SIGNATURES, Manifest

_AHEAD = 2 * MOST_SIGNATURES  # opened while one batch is written: the disk may take its time over a commit

Tell = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Merged:
    """One file: what became of it, or why it was refused, as a sentence."""

    name: str
    report: MergeReport | None
    refused: TablingError | None


Merging = Generator[Merged, None, None]


@dataclass(frozen=True, slots=True)
class Came:
    """A batch on its way in: proven, or refused; `size`: bytes of its file, by which the time left is told."""

    name: str
    batch: ProvenBatch | TablingError
    size: int


@dataclass(frozen=True, slots=True)
class Merger:
    """What one run of merging goes by. `released`: staff let batches of lost devices in."""

    petition: Petition
    key: SealingKey
    by: str
    released: bool = False


@dataclass(frozen=True, slots=True)
class _Pending:
    """A batch whose signatures are being opened."""

    came: Came
    proven: ProvenBatch
    parts: list[Part]


def merge_batch(petition: Petition, opened: Batch, key: SealingKey, by: str, *, released: bool = False) -> MergeReport:
    """Merge one opened batch in one transaction. Raises BatchError, PetitionError; then nothing has changed."""
    merger = Merger(petition, key, by, released)
    _require_key(opened.manifest, key)
    if report := _known_already(merger, opened.id, opened.manifest):
        return report
    parts = [open_signatures(opened.signatures, origin_of(opened.manifest, petition.salt), key)]
    return _apply(merger, OpenedBatch(opened.id, opened.manifest, parts))


def merge_files(merger: Merger, files: Iterable[Path], tell: Tell = lambda _: None) -> Merging:
    """Merge batch files in any order and yield what became of each, in their order; one refused stops no other.

    `tell` is called as signatures are opened; an error it raises ends the run. Raises PetitionError where the petition
    cannot be used at all.
    """
    listed = list(files)
    sizes = {file: file.stat().st_size if file.is_file() else 0 for file in listed}
    came = (came_from(file.name, partial(prove_batch, file), sizes[file]) for file in listed)
    return merge_all(merger, came, tell, sum(sizes.values()))


def came_from(name: str, prove: Callable[[], ProvenBatch], size: int) -> Came:
    """Prove one batch, or keep the reason why it is refused. Raises what is no fault of this one: BoxUnreachable."""
    try:
        return Came(name, prove(), size)
    except (BatchError, BoxRefused) as error:
        return Came(name, error, size)


def merge_all(merger: Merger, came: Iterable[Came], tell: Tell = lambda _: None, size: int = 0) -> Merging:
    """Merge batches as they come; `size`: bytes of them all, 0 where nobody knows."""
    progress = _Meter(tell, size)
    waiting: deque[_Pending | Merged] = deque()
    with closing(Cores(merger.key)) as cores:
        for each in came:
            waiting.append(_begin(merger, each, cores))
            # So much is opened ahead that no core waits while this one writes, and no more than memory should hold.
            while sum(_count(one) for one in waiting) > _AHEAD:
                yield _end(merger, waiting.popleft(), progress)
        while waiting:
            yield _end(merger, waiting.popleft(), progress)


class _Meter:
    """Tells how far a run of merging is."""

    def __init__(self, tell: Tell, size: int) -> None:
        self._tell, self._size, self._begun = tell, size, time.monotonic()
        self._signatures, self._bytes = 0, 0

    def advance(self, signatures: int, bytes_: int) -> None:
        """Count what was opened since."""
        self._signatures += signatures
        self._bytes += bytes_
        share = min(1.0, self._bytes / self._size) if self._size else 0.0
        self._tell(Progress(self._signatures, share, time.monotonic() - self._begun))


def _count(one: _Pending | Merged) -> int:
    return one.proven.manifest.count if isinstance(one, _Pending) else 0


def _begin(merger: Merger, came: Came, cores: Cores) -> _Pending | Merged:
    if isinstance(came.batch, TablingError):
        return Merged(came.name, None, came.batch)
    manifest = came.batch.manifest
    try:
        _require_key(manifest, merger.key)
        if report := _known_already(merger, came.batch.id, manifest):
            return Merged(came.name, report, None)
        parts = cores.open(came.batch, origin_of(manifest, merger.petition.salt))
    except (BatchError, PetitionError) as error:
        return Merged(came.name, None, error)
    return _Pending(came, came.batch, parts)


def _end(merger: Merger, pending: _Pending | Merged, progress: _Meter) -> Merged:
    if isinstance(pending, Merged):
        return pending
    proven, name = pending.proven, pending.came.name
    try:
        opened = []
        for part in pending.parts:
            opened.append(part())
            read = len(opened[-1].ids)
            progress.advance(read, pending.came.size * read // proven.manifest.count)
        ids = [each for part in opened for each in part.ids]
        check_run(proven.manifest, ids, [each for part in opened for each in part.sequences])
        return Merged(name, _apply(merger, OpenedBatch(proven.id, proven.manifest, opened)), None)
    except (BatchError, PetitionError) as error:
        return Merged(name, None, error)
    except BrokenProcessPool:
        raise PetitionError(
            "A process that opens signatures was ended from outside, perhaps for want of memory. What was reported as "
            "merged is merged; run the command again for the rest."
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
        if report := _merged_whole(connection, id_, manifest):
            return report
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
        keep_apart(connection, id_, manifest, merger.by)
    return MergeReport(0, 0, 0, 0, 0, (), "lost")


def _apply(merger: Merger, opened: OpenedBatch) -> MergeReport:
    manifest = opened.manifest
    with merger.petition.transaction() as connection:
        bind(connection, manifest.campaign, manifest.key)
        standing = meet(connection, manifest.device)
        if standing != "lost" or merger.released:
            return apply_batch(connection, opened, merger.by, standing)
    return _quarantine(merger, opened.id, manifest)  # it was reported lost while this was being opened
