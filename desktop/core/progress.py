"""How long work says how far it is, and how it is stopped: one contract for every face."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Literal

from desktop.core.errors import Cancelled

Meanwhile = Literal["", "waiting", "renewing"]
Unit = Literal["signatures", "rows", "people", "batches", "lines", "pages", "bytes", "files", "pairs", "scenes"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is: `done` of `total` units (None: nobody knows yet), after `seconds`.

    `meanwhile`: what comes first. "waiting": nothing is done just now, as another program has what this work needs;
    "renewing": the petition is of an older Tabling and is brought up to date, and the figures tell how far that is.
    """

    unit: Unit
    done: int
    total: int | None
    seconds: float
    meanwhile: Meanwhile = ""

    @property
    def rate(self) -> float:
        """Units in a second so far; 0 as long as that cannot be told."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the end if it goes on as it did; None as long as that cannot be told."""
        if self.total is None or not self.rate:
            return None
        return max(0, self.total - self.done) / self.rate


# Called in the thread that works, with each step. To cancel, it raises Cancelled: the work lets that pass, undoes what
# is half done and keeps what was finished, as with any other error.
Report = Callable[[Progress], None]


def ignore(_progress: Progress) -> None:
    """Report to nobody."""


_meanwhile: ContextVar[Report] = ContextVar("meanwhile", default=ignore)


@contextmanager
def told_meanwhile(report: Report) -> Iterator[None]:
    """Have `report` hear of it too where the work of this thread waits for another program, or first brings the
    petition up to date, and be able to cancel.
    """
    before = _meanwhile.set(report)
    try:
        yield
    finally:
        _meanwhile.reset(before)


def tell_waiting(*, over: bool = False) -> None:
    """Say that this work waits for another program, again and again meanwhile, or that this is over.

    Raises Cancelled where it is to wait no longer.
    """
    _meanwhile.get()(Progress("files", 0, None, 0, "" if over else "waiting"))


def tell_renewing(progress: Progress) -> None:
    """Say how far the petition is brought up to date. Raises Cancelled where it is to stay as it was."""
    _meanwhile.get()(replace(progress, meanwhile="renewing"))


class Meter:
    """Counts the steps of one piece of work, and reports each."""

    def __init__(
        self,
        report: Report,
        unit: Unit,
        total: int | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin at none of `total` units; `clock` gives seconds. Raises Cancelled."""
        self._report, self._unit, self._total, self._clock = report, unit, total, clock
        self._done, self._began = 0, clock()
        self.advance(0)

    def advance(self, steps: int = 1) -> None:
        """Say that `steps` more units are done. Raises Cancelled where the work is to stop."""
        self._done += steps
        self._report(Progress(self._unit, self._done, self._total, self._clock() - self._began))


class Cancel:
    """Stops work from another thread: wraps what it reports to."""

    def __init__(self, report: Report = ignore) -> None:
        """Pass on to `report` what is reported, until somebody asks to stop."""
        self._report = report
        self._asked = False

    def ask(self) -> None:
        """Have the work stop at its next step."""
        self._asked = True

    def __call__(self, progress: Progress) -> None:
        """Report a step. Raises Cancelled where somebody asked to stop."""
        if self._asked:
            raise Cancelled("This was stopped. What was finished is kept, and nothing is half done.")
        self._report(progress)
