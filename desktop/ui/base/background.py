"""Runs what takes its time beside the window's thread, and brings the outcome back into it."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop.core.errors import TablingError
from desktop.ui.base.error_text import Trouble, trouble_of

_LOG = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Ended(Generic[T]):
    """A piece of work that is over, and who waits for it."""

    future: "Future[T]"
    turn: int
    done: Callable[[T], None]
    failed: Callable[[Trouble], None]


class Errand(QObject):
    """Does one thing after another; call `close` before the application ends."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="errand")
        self._turn = 0
        self._ended.connect(self._deliver)

    def start(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Trouble], None]) -> None:
        """Run `work` in the other thread; then one of the two in this one, `failed` with what to show."""
        future, turn = self._thread.submit(work), self._turn
        future.add_done_callback(lambda over: self._ended.emit(_Ended(over, turn, done, failed)))

    def drop(self) -> None:
        """Deliver nothing of what was started until now: nobody waits for it any more."""
        self._turn += 1

    def close(self) -> None:
        """Wait until nothing runs any more."""
        self._thread.shutdown(wait=True)

    @Slot(object)
    def _deliver(self, ended: _Ended[T]) -> None:
        error = ended.future.exception()
        if error is not None and not isinstance(error, TablingError):
            # Only the kind: a message could hold a path or a name.
            _LOG.error("an errand failed: %s", type(error).__name__)
        if ended.turn != self._turn:
            return
        if error is None:
            ended.done(ended.future.result())
        else:
            ended.failed(trouble_of(error))
