"""One outing at which signatures are collected: a stall, a day, a place."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from desktop.core.canonical import canonical_json
from desktop.core.countries import fold
from desktop.core.errors import UsageError
from desktop.core.line import clean_line

LONGEST = 80  # characters of a name or place
TRY_OUT = "Try-out"


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
    tail = sha256(canonical_json([name, place, day])).hexdigest()[:6]
    return Event(f"{day}-{slug}-{tail}", name, place, day)


def next_event(last: Event | None, name: str, place: str) -> Event:
    """Return today's event: as named, else that of last time, else a try-out. Raises UsageError."""
    last = last or event_of(TRY_OUT, "", today())
    return event_of(name or last.name, place if name else place or last.place, today())


def today() -> str:
    """Return this computer's date, ISO 8601."""
    return datetime.now().astimezone().date().isoformat()


def is_day(text: str) -> bool:
    """Say whether this is a day that exists, as ISO 8601 writes it with hyphens (`2026-06-27`)."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
