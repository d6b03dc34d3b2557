"""Merges batches into the petition exactly once, one transaction each; the next is opened while one is written.

Whoever closes the iterator, or raises Cancelled when progress is reported, stops it: what it gave is merged, and of the
others nothing is.
"""

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, exists, select

from desktop.core.batch_errors import BatchOfOtherKeys
from desktop.core.box_errors import BoxRefused
from desktop.core.errors import BatchError, PetitionError, TablingError
from desktop.core.progress import Progress, Report, ignore
from desktop.core.sealed_text_limits import MOST_SIGNATURES
from desktop.core.sealing import SealingKey, fingerprint
from desktop.petition.intake.arrivals import OpenedLines, open_signatures, origin_of
from desktop.petition.intake.batch_insertion import OpenedBatch, apply_batch
from desktop.petition.intake.devices import device_state, register_device
from desktop.petition.intake.merge_report import MergeReport
from desktop.petition.intake.quarantine import keep_batch, kept_of_welcome_devices, note_batch
from desktop.petition.intake.rejections import ERASED, GONE, Rejected
from desktop.petition.intake.retractions import count_retractions
from desktop.petition.intake.welcome import is_expected
from desktop.petition.merging.unsealing_pool import OpeningPool, PendingLines
from desktop.petition.replay_log.entries import share_out
from desktop.petition.replay_log.noting import note, note_let_in, note_merges
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import batch, rejection
from desktop.petition.tables.lasting_tables import erased
from desktop.transfer.batch import Batch, ProvenBatch, batch_name, check_run, encode_entries, prove_batch
from desktop.transfer.manifest import Manifest

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
    """What one run of merging goes by. `released`: staff let batches of lost devices in.

    `older`: keys that `key` replaced, whose batches still come. `welcome`: staff trust devices that nobody has met, at
    first sight.
    """

    petition: Petition
    key: SealingKey
    by: str = field(kw_only=True)
    released: bool = field(default=False, kw_only=True)
    older: tuple[SealingKey, ...] = field(default=(), kw_only=True)
    welcome: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class _Pending:
    """A batch whose signatures are being opened."""

    came: IncomingBatch
    proven: ProvenBatch
    parts: list[PendingLines]


def merge_batch(petition: Petition, opened: Batch, key: SealingKey, *, by: str, released: bool = False) -> MergeReport:
    """Merge one opened batch of a device that the caller vouches for, in one transaction.

    Raises BatchError, PetitionError; then nothing has changed.
    """
    merger = Merger(petition, key, by=by, released=released, welcome=True)
    _require_key(opened.manifest, (key,))
    proven = ProvenBatch(opened.id, opened.manifest, encode_entries(opened.signatures))
    if known := _known_already(merger, proven):
        return known
    parts = [open_signatures(opened.signatures, origin_of(opened.manifest, petition.salt), key)]
    return _apply(merger, proven, parts)


def merge_files(merger: Merger, files: Iterable[Path], report: Report = ignore) -> Merging:
    """Merge batch files in any order and yield what became of each, in their order; one refused stops no other.

    Reports signatures; of how many is reckoned from the bytes of the files. Raises PetitionError where the petition
    cannot be used at all.
    """
    listed = list(files)
    sizes = {file: _size_of(file) for file in listed}
    came = (came_from(file.name, partial(prove_batch, file), sizes[file]) for file in listed)
    return merge_all(merger, came, report, sum(sizes[file] for file in listed))


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # why it cannot be read is said once its turn comes
        return 0


def merge_kept(merger: Merger, report: Report = ignore) -> Merging:
    """Merge the batches that were kept until their devices were welcome, of those that are by now.

    Raises PetitionError; Cancelled where somebody stops it.
    """
    kept = kept_of_welcome_devices(merger.petition)
    yield from merge_all(merger, (IncomingBatch(batch_name(each.manifest), each, 0) for each in kept), report)


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
    with closing(OpeningPool((merger.key, *merger.older))) as cores:
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
        _require_key(manifest, (merger.key, *merger.older))
        if known := _known_already(merger, came.batch):
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
        return Merged(name, _apply(merger, proven, opened))
    except (BatchError, PetitionError) as error:
        return Merged(name, refused=error)
    except BrokenProcessPool:
        raise PetitionError(
            "A process that opens signatures was ended from outside, perhaps for want of memory. What was reported as "
            "merged is merged; merge the rest again."
        ) from None


def _require_key(manifest: Manifest, keys: Iterable[SealingKey]) -> None:
    ours = [fingerprint(key.public) for key in keys]
    if manifest.key not in ours:
        raise BatchOfOtherKeys(manifest.key, manifest.campaign, ours)


def _known_already(merger: Merger, proven: ProvenBatch) -> MergeReport | None:
    """Answer without opening a seal: for a batch that is merged whole, and for one that waits."""
    with merger.petition.reading() as connection:
        if whole := _merged_whole(connection, proven.id, proven.manifest):
            return whole
        state = device_state(connection, proven.manifest.device)
    if state == "lost":
        return None if merger.released else _wait(merger, proven)
    return None if state == "welcome" or _trusts(merger, proven.manifest) else _wait(merger, proven)


def _trusts(merger: Merger, manifest: Manifest) -> bool:
    """Whether a device that nobody has met is let in: at first sight, or because its words were entered before."""
    return merger.welcome or is_expected(merger.petition, manifest)


def _merged_whole(connection: Connection, id_: str, manifest: Manifest) -> MergeReport | None:
    refused = exists().where(rejection.c.batch == batch.c.number, rejection.c.reason.not_in(GONE))
    known = select(batch.c.number).where(batch.c.id == id_, batch.c.undone.is_(False), ~refused)
    number = connection.execute(known).scalar_one_or_none()
    if number is None:
        return None
    why = select(rejection.c.sequence, rejection.c.reason).where(rejection.c.batch == number)
    codes = {row.sequence: row.reason for row in connection.execute(why)}
    gone = connection.execute(select(erased.c.sequence).where(erased.c.batch == number).order_by(erased.c.sequence))
    reasons = tuple(Rejected(sequence, codes.get(sequence, ERASED)) for sequence in gone.scalars())
    count, back = manifest.count, count_retractions(connection, number)
    return MergeReport(number, count, 0, count - len(reasons) - back, len(reasons), reasons, retractions=back)


def _wait(merger: Merger, proven: ProvenBatch) -> MergeReport:
    """Let a batch wait: noted where its device is lost, kept whole where nobody has welcomed it."""
    manifest = proven.manifest
    with merger.petition.transaction() as connection:
        bind(connection, manifest.campaign, manifest.key)
        standing = register_device(connection, manifest, welcome=False, by=merger.by)
        if standing == "lost":
            note_batch(connection, proven.id, manifest, by=merger.by)
        else:
            keep_batch(connection, proven, by=merger.by)
    return MergeReport(0, 0, 0, 0, 0, (), standing)


def _apply(merger: Merger, proven: ProvenBatch, parts: Sequence[OpenedLines]) -> MergeReport:
    manifest = proven.manifest
    with merger.petition.reading() as connection:
        met = device_state(connection, manifest.device) in ("welcome", "lost")
    trusted = not met and _trusts(merger, manifest)  # outside the transaction: words take a while to work out
    applied = None
    with merger.petition.transaction() as connection:
        bind(connection, manifest.campaign, manifest.key)
        standing = register_device(connection, manifest, welcome=trusted, by=merger.by)
        if standing in ("known", "new") or (standing == "lost" and merger.released):
            applied = apply_batch(connection, OpenedBatch(proven.id, manifest, parts), standing, by=merger.by)
            if applied.cancelled:  # a restored backup does not know it
                note(merger.petition, connection, tuple(share_out("", (), applied.cancelled)))
            if applied.again:
                note_merges(merger.petition, connection)
            if standing == "new":
                note_let_in(merger.petition, connection)
    if applied is None:
        return _wait(merger, proven)  # it was reported lost while this was being opened
    if applied.emptied:
        merger.petition.wipe()
    return applied.report
