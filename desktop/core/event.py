"""One outing at which signatures are collected: a stall, a day, a place."""

import re
from dataclasses import dataclass
from hashlib import sha256

from desktop.core.canonical import canonical_json
from desktop.core.countries import fold
from desktop.core.errors import UsageError

LONGEST = 80  # characters of a name or place
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Event:
    """`id` is the same on every device that was given the same name, place and day (ISO 8601)."""

    id: str
    name: str
    place: str
    day: str


def event_of(name: str, place: str, day: str) -> Event:
    """Return the event with this name, place and day. Raises UsageError for an empty or endless name."""
    name, place = " ".join(name.split()), " ".join(place.split())
    if not name or max(len(name), len(place)) > LONGEST or not (name + place).isprintable():
        raise UsageError(f"Give the event a name and a place of at most {LONGEST} characters each.")
    if not _DAY.fullmatch(day):
        raise UsageError("Give the event's day as year-month-day, for example 2026-06-27.")
    slug = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:32].strip("-") or "event"
    tail = sha256(canonical_json([name, place, day])).hexdigest()[:6]
    return Event(f"{day}-{slug}-{tail}", name, place, day)
