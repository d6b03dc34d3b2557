"""Opens signatures on all cores: processes that start when there is enough to do, and that outlive nobody.

The key reaches them through the pipe they are born with: it stands on no command line and in no file.
"""

import gc
import marshal
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import connection, get_context, parent_process
from typing import Any

from desktop.core.sealing import SealingKey
from desktop.petition.intake.arrivals import OpenedLines, Origin, open_lines
from desktop.petition.intake.rejections import Rejected
from desktop.transfer.batch import ProvenBatch

CHUNK = 750_000  # bytes, about 30 ms of one core: few enough to end soon and to share out evenly
FEW = 500  # signatures: opened here in less time than a process takes to start

_own: list[SealingKey] = []  # in a worker: the one key it was started with


PendingLines = Callable[[], OpenedLines]  # waits for a chunk to be opened; raises BatchError, BrokenProcessPool


class OpeningPool:
    """Opens the lines of batches; ended by `close`, which waits for nothing but the chunks under way."""

    def __init__(self, key: SealingKey) -> None:
        self._key = key
        self._pool: ProcessPoolExecutor | None = None
        self._seen = 0

    def open(self, batch: ProvenBatch, origin: Origin) -> list[PendingLines]:
        """Begin to open the lines of a batch, and return its parts in their order."""
        self._seen += batch.manifest.count
        chunks = _cut(batch.entries)
        if self._pool is None and self._seen < FEW:
            return [partial(open_lines, chunk, origin, self._key) for chunk in chunks]
        if self._pool is None:
            self._pool = ProcessPoolExecutor(_cores(), get_context("spawn"), _begin, (self._key.seed,))
        with _starting():
            return [partial(_received, self._pool.submit(_open, chunk, origin)) for chunk in chunks]

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


def _cores() -> int:
    # What this process may use: a container often has fewer cores than its machine.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _starting() -> Iterator[None]:
    """Let processes start without our main module and deaf to Ctrl-C.

    They would import the whole command, and need nothing of it; and would complain of a Ctrl-C that is meant for us.
    """
    main = sys.modules["__main__"]
    kept: dict[str, Any] = {name: vars(main).pop(name) for name in ("__file__", "__spec__") if name in vars(main)}
    main.__spec__ = None
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if sys.platform != "win32" else None
    try:
        yield
    finally:
        if heard is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        vars(main).update(kept)


def _received(outcome: Future[bytes]) -> OpenedLines:
    ids, sequences, arrivals, rejected = marshal.loads(outcome.result())  # noqa: S302 - from a process of ours
    return OpenedLines(ids, sequences, arrivals, [Rejected(*each) for each in rejected])


def _begin(seed: bytes) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it was not blocked at the start
    gc.disable()  # nothing made here refers to itself, and looking for what does takes a thirtieth of the time
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _own.append(SealingKey(seed))


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        connection.wait([parent.sentinel])
        os._exit(1)


def _open(entries: bytes, origin: Origin) -> bytes:
    opened = open_lines(entries, origin, _own[0])
    rejected = [(each.sequence, each.code) for each in opened.rejected]
    return marshal.dumps((opened.ids, opened.sequences, opened.arrivals, rejected))  # half the time pickle takes
