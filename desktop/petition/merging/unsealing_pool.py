"""Opens signatures on all cores: processes that start when there is enough to do, and that outlive nobody.

The keys reach them through the pipe they are born with: they stand on no command line and in no file.
"""

import gc
import marshal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from desktop.core.child_processes import begin_child, starting_children, usable_cores
from desktop.core.sealing import SealingKey, fingerprint
from desktop.petition.intake.arrivals import OpenedLines, Origin, open_lines
from desktop.petition.intake.rejections import Rejected
from desktop.petition.intake.retractions import Retractions
from desktop.transfer.batch import ProvenBatch

CHUNK = 750_000  # bytes, about 30 ms of one core: few enough to end soon and to share out evenly
FEW = 500  # signatures: opened here in less time than a process takes to start

_own: dict[str, SealingKey] = {}  # in a worker: the keys it was started with, by fingerprint


PendingLines = Callable[[], OpenedLines]  # waits for a chunk to be opened; raises BatchError, BrokenProcessPool


class OpeningPool:
    """Opens the lines of batches; ended by `close`, which waits for nothing but the chunks under way."""

    def __init__(self, keys: Iterable[SealingKey]) -> None:
        self._keys = {fingerprint(key.public): key for key in keys}
        self._pool: ProcessPoolExecutor | None = None
        self._seen = 0

    def open(self, batch: ProvenBatch, origin: Origin) -> list[PendingLines]:
        """Begin to open the lines of a batch, and return its parts in their order."""
        self._seen += batch.manifest.count
        chunks = _cut(batch.entries)
        if self._pool is None and self._seen < FEW:
            return [partial(open_lines, chunk, origin, self._keys[origin.key]) for chunk in chunks]
        if self._pool is None:
            self._pool = ProcessPoolExecutor(usable_cores(), get_context("spawn"), _begin, (self._seeds(),))
        with starting_children():
            return [partial(_received, self._pool.submit(_open, chunk, origin)) for chunk in chunks]

    def _seeds(self) -> tuple[bytes, ...]:
        return tuple(key.seed for key in self._keys.values())

    def close(self) -> None:
        """Give up what nobody has begun to open, and end the processes."""
        if self._pool:
            self._pool.shutdown(cancel_futures=True)


def _cut(entries: bytes) -> Iterator[bytes]:
    """Yield the lines in chunks."""
    start = 0
    while start < len(entries):
        end = entries.find(b"\n", start + CHUNK) + 1 or len(entries)
        yield entries[start:end]
        start = end


def _received(outcome: Future[bytes]) -> OpenedLines:
    ids, sequences, arrivals, rejected, *back = marshal.loads(outcome.result())  # noqa: S302 - from a process of ours
    return OpenedLines(ids, sequences, arrivals, [Rejected(*each) for each in rejected], Retractions(*back))


def _begin(seeds: Iterable[bytes]) -> None:
    begin_child()
    gc.disable()  # nothing made here refers to itself, and looking for what does takes a thirtieth of the time
    _own.update({fingerprint(key.public): key for key in map(SealingKey, seeds)})


def _open(entries: bytes, origin: Origin) -> bytes:
    opened = open_lines(entries, origin, _own[origin.key])
    rejected = [(each.sequence, each.code) for each in opened.rejected]
    back = (opened.retractions.cancellations, opened.retractions.requests)
    return marshal.dumps((opened.ids, opened.sequences, opened.arrivals, rejected, *back))  # half of pickle's time
