"""Which of the events that were planned for a tablet goes on now."""

from collections.abc import Iterable
from datetime import datetime

from desktop.core.event import Event, current_event, event_day


def planned_event(planned: Iterable[Event], kept: Event, now: datetime) -> Event:
    """Return the event that goes on at this local time: the planned one of a new day, else as `current_event` does.

    Where several are planned for one day nobody here knows which: the event goes on as it was called.
    """
    day = event_day(now)
    todays = [each for each in planned if each.day == day]
    return todays[0] if len(todays) == 1 and kept.day < day else current_event(kept, now)


def first_event(planned: Iterable[Event], day: str) -> Event | None:
    """Return the planned event of this day (ISO 8601), else the next one; None where none is to come."""
    coming = sorted((each for each in planned if each.day >= day), key=lambda each: each.day)
    return next(iter(coming), None)
