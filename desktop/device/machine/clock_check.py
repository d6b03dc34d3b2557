"""Doubts the device's clock: against a counter that nobody can set, and against the days this device has seen."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.core.device_health import ClockDoubt, ClockState
from desktop.core.event import local_time
from desktop.device.journal.batch_closing import list_batches
from desktop.device.journal.journal import Journal

WRITTEN = date(2026, 11, 1)  # when this was written: no clock that is right is before it
# Network time that corrects a clock moves it by seconds at most, once it has run for a while.
_TOLERANCE = timedelta(minutes=1)
_FARTHEST = timedelta(days=5 * 365)  # from the newest day seen: a device out of a drawer is not that old


def steady_seconds() -> float:
    """Return seconds since some moment that no setting of the clock moves; asleep they count as well where known."""
    if sys.platform != "linux":
        return time.monotonic()
    return time.clock_gettime(time.CLOCK_BOOTTIME)


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock since `began`; `known` is the newest day this device has seen."""

    known: date
    wall: Callable[[], datetime]
    steady: Callable[[], float]
    began: datetime
    began_steady: float

    def read(self) -> ClockState:
        """Return what the clock says and whether to believe it. A clock that is set right again is believed again."""
        now = self.wall()
        passed = timedelta(seconds=self.steady() - self.began_steady)
        moved = now - self.began - passed
        moved = moved if abs(moved) > _TOLERANCE else timedelta(0)
        return ClockState(now, moved, self._doubt(now, moved))

    def _doubt(self, now: datetime, moved: timedelta) -> ClockDoubt:
        if moved:
            return "moved"
        if now.date() < self.known - timedelta(days=1):  # a day's grace: a device may travel across the date line
            return "behind"
        return "ahead" if now.date() > self.known + _FARTHEST else "none"


def start_clock(
    known: date = WRITTEN, wall: Callable[[], datetime] = local_time, steady: Callable[[], float] = steady_seconds
) -> Clock:
    """Watch the clock from now on."""
    return Clock(known, wall, steady, wall(), steady())


def newest_day(journal: Journal) -> date:
    """Return the newest day this device has certainly seen: of a batch, of an event where somebody signed, our own.

    A day years ahead was itself written by a wrong clock, and is not believed. Raises JournalError.
    """
    days = [batch.day for batch in list_batches(journal)]
    days += [each.event.day for each in journal.count_events() if each.signatures]
    seen = [date.fromisoformat(day) for day in days]
    return max([WRITTEN, *(day for day in seen if day <= WRITTEN + _FARTHEST)])
