"""One event at which signatures are collected: a table, a day, a place."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256

from desktop.core.canonical_json import canonical_json
from desktop.core.countries import fold
from desktop.core.errors import UsageError
from desktop.core.one_line_text import clean_line
from desktop.core.system.time_zone import look_at_time_zone

LONGEST = 80  # characters of a name or place
TRY_OUT = "Try-out"
_NIGHT = timedelta(hours=4)  # what is signed at one in the morning belongs to the evening before


@dataclass(frozen=True, slots=True)
class Event:
    """`id` is the same on every device that was given the same name, place and day (ISO 8601)."""

    id: str
    name: str
    place: str
    day: str


def event_of(name: str, place: str, day: str) -> Event:
    """Return the event with this name, place and day. Raises UsageError for an empty or endless name."""
    name, place = clean_line(name), clean_line(place)
    if not name or max(len(name), len(place)) > LONGEST:
        raise UsageError(f"Give the event a name and a place of at most {LONGEST} characters each.")
    if not is_day(day):
        raise UsageError("Give the event's day as year-month-day, for example 2026-06-27.")
    slug = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:32].strip("-") or "event"
    return Event(f"{day}-{slug}-{_tail(name, place, day)}", name, place, day)


def is_named_by_id(event: Event) -> bool:
    """Say whether an event's id is one that `event_of` gives this very name, place and day.

    What stands between day and hash is not compared: it is there for people, and newer Unicode may fold it otherwise.
    """
    start, end = f"{event.day}-", f"-{_tail(event.name, event.place, event.day)}"
    return event.id.startswith(start) and event.id.endswith(end) and len(event.id) > len(start) + len(end)


def _tail(name: str, place: str, day: str) -> str:
    return sha256(canonical_json([name, place, day])).hexdigest()[:6]


def next_event(last: Event | None, name: str, place: str, now: datetime) -> Event:
    """Return the event at this local time: as named, else that of last time, else a try-out. Raises UsageError.

    Named as the last one while that is not over, it is the last one: a restart begins no other event.
    """
    last = last or event_of(TRY_OUT, "", event_day(now))
    named = event_of(name or last.name, place if name else place or last.place, event_day(now))
    return current_event(last, now) if (named.name, named.place) == (last.name, last.place) else named


def current_event(event: Event, now: datetime) -> Event:
    """Return the event that goes on at this local time where `event` was kept: the same, once it is over on a new day.

    An event that is named for a day to come stays as it is.
    """
    return event_of(event.name, event.place, max(event.day, event_day(now)))


def event_day(now: datetime) -> str:
    """Return the day (ISO 8601) of events at this local time: until four in the morning that of the evening before."""
    return (now - _NIGHT).date().isoformat()


def local_time() -> datetime:
    """Return what this computer's clock says, with the offset of the time zone that is set now."""
    look_at_time_zone()
    return datetime.now().astimezone()


def event_date() -> date:
    """Return the day of an event that begins now: until four in the morning that of the evening before."""
    return date.fromisoformat(event_day(local_time()))


def today() -> str:
    """Return this computer's date, ISO 8601."""
    return local_time().date().isoformat()


def is_day(text: str) -> bool:
    """Say whether this is a day that exists, as ISO 8601 writes it with hyphens (`2026-06-27`)."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
