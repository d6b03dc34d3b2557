"""Runs what takes its time beside the window's thread, and brings progress and outcome back into it."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop.core.errors import TablingError
from desktop.core.progress import Cancel, Progress, Report, ignore, told_meanwhile
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


class _Reports:
    """What one piece of work reports, from its thread: at most one step waits to be shown, always the newest.

    Work of a million steps would otherwise leave the window nothing else to do.
    """

    def __init__(self, turn: int, show: Report, announce: Callable[["_Reports"], None]) -> None:
        self.turn = turn
        self._show, self._announce = show, announce
        self._newest: Progress | None = None
        self._announced = False

    def __call__(self, progress: Progress) -> None:
        self._newest = progress
        if not self._announced:
            self._announced = True
            self._announce(self)

    def show(self) -> None:
        """Show the newest step; called in the window's thread."""
        self._announced = False
        if self._newest is not None:
            self._show(self._newest)


class Background(QObject):
    """Does one thing after another; call `close` before the application ends.

    `executor` runs the work: a thread of its own, or in tests one that runs everything at once.
    """

    _ended = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._turn = 0
        self._ended.connect(self._deliver)
        self._reported.connect(self._show)

    def start(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None],
        report: Report = ignore,
    ) -> Cancel:
        """Run `work` beside the window; then one of the two here, `failed` with what to show.

        What the work reports arrives at `report` in this thread. Ask the `Cancel` that is returned to stop it at its
        next step: `failed` then hears of `Cancelled`.
        """
        turn = self._turn
        cancel = Cancel(_Reports(turn, report, self._reported.emit))

        def told() -> T:
            with told_meanwhile(cancel):
                return work(cancel)

        future = self._executor.submit(told)
        # Work of its own, so that the outcome comes from where the reports come from, and after them.
        self._executor.submit(self._ended.emit, _Ended(future, turn, done, failed))
        return cancel

    def drop(self) -> None:
        """Deliver nothing of what was started until now: nobody waits for it any more."""
        self._turn += 1

    def close(self) -> None:
        """Wait until nothing runs any more, and deliver nothing of it: the window is gone."""
        self.drop()
        self._executor.shutdown(wait=True)

    @Slot(object)
    def _show(self, reports: _Reports) -> None:
        if reports.turn == self._turn:
            reports.show()

    @Slot(object)
    def _deliver(self, ended: _Ended[T]) -> None:
        error = ended.future.exception()
        if error is not None and not isinstance(error, TablingError):
            # Only the kind: a message could hold a path or a name.
            _LOG.error("work in the background failed: %s", type(error).__name__)
        if ended.turn != self._turn:
            return
        if error is None:
            ended.done(ended.future.result())
        else:
            ended.failed(trouble_of(error))
