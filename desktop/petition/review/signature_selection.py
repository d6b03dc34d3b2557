"""Picks signatures by conditions that staff state: for looking at, and for deciding on many at once."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from desktop.core.countries import fold
from desktop.core.errors import UsageError
from desktop.core.name_writing import printed_name
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, first_name, signature

MOST_NUMBERS = 10_000  # named one by one; SQLite takes 32,766 values in a statement


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a signature must fit, all of it; empty is any. Only signatures of merges that are not undone are meant.

    `state` is valid, duplicate, review, invalid or withdrawn; `reason` a code of reason_codes.py; `event` an event's id
    or name; `name` a part of the name, however spelt; `since` and `until` days (ISO 8601, UTC), both included.
    """

    numbers: tuple[int, ...] = ()
    state: str = ""
    reason: str = ""
    event: str = ""
    device: str = ""
    source: str = ""
    merge: int = 0
    country: str = ""
    language: str = ""
    capture: str = ""
    name: str = ""
    since: str = ""
    until: str = ""

    @property
    def named(self) -> list[str]:
        """Which conditions are stated, without what they say: a name is nobody else's business."""
        return [each.name for each in fields(self) if getattr(self, each.name)]


@dataclass(frozen=True, slots=True)
class Picked:
    """One signature as staff see it in a list: never its e-mail, postal code or phone."""

    number: int
    name: str
    country: str
    event_name: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class DecisionPreview:
    """Whom a decision would concern: how many signatures, how many in each state now, and the first of them."""

    signatures: int
    states: Mapping[str, int]
    first: tuple[Picked, ...]


def preview_decision(petition: Petition, conditions: Conditions, *, most: int = 10) -> DecisionPreview:
    """Return whom a decision under these conditions would concern, the first `most` of them by name; change nothing.

    Raises UsageError where nothing is stated, PetitionError.
    """
    states: Counter[str] = Counter()
    first: list[Picked] = []
    with petition.reading() as connection:
        for each in pick(connection, conditions):
            states[each.state] += 1
            if len(first) < most:
                first.append(each)
    return DecisionPreview(states.total(), dict(sorted(states.items())), tuple(first))


def pick_numbers(connection: Connection, conditions: Conditions) -> list[int]:
    """Return the numbers of all signatures that fit. Raises UsageError where nothing is stated."""
    return [row.number for row in _rows(connection, conditions)]


def pick(connection: Connection, conditions: Conditions) -> Iterator[Picked]:
    """Yield the signatures that fit, in the order they were merged. Raises UsageError where nothing is stated."""
    for row in _rows(connection, conditions):
        name = printed_name(row.given_name, row.family_name)
        yield Picked(row.number, name, row.country, row.event_name, _state(row), row.reason)


def _rows(connection: Connection, conditions: Conditions) -> Iterator[Row[int, str, str, str, str, str, str, int]]:
    rows = connection.execute(_statement(conditions).execution_options(yield_per=2000))
    part = fold(conditions.name)
    if conditions.name and not part.strip():
        raise UsageError("Give at least one letter of the name.")
    yield from (row for row in rows if part in fold(f"{row.given_name} {row.family_name}")) if part else rows


def _statement(conditions: Conditions) -> Select[int, str, str, str, str, str, str, int]:
    if not conditions.named:
        raise UsageError("State at least one condition: this would be everybody.")
    if len(conditions.numbers) > MOST_NUMBERS:
        raise UsageError(f"Name at most {MOST_NUMBERS} signatures one by one, or state a condition they share.")
    shown = (first_name, signature.c.family_name, signature.c.country, batch.c.event_name)
    standing = (signature.c.state, signature.c.reason, signature.c.kept_as)
    return (
        select(signature.c.number, *shown, *standing)
        .select_from(signature.join(batch))
        .where(batch.c.undone.is_(False), *_wanted(conditions))
        .order_by(signature.c.number)
    )


_EQUAL: dict[str, ColumnElement[Any]] = {
    "merge": signature.c.batch,
    **{name: signature.c[name] for name in ("reason", "country", "language", "capture")},
    **{name: batch.c[name] for name in ("device", "source")},
}


def _wanted(conditions: Conditions) -> Iterator[ColumnElement[bool]]:
    if conditions.numbers:
        yield signature.c.number.in_(conditions.numbers)
    if conditions.state == "duplicate":
        yield signature.c.kept_as.is_not(None)
    elif conditions.state:
        yield (signature.c.state == conditions.state) & signature.c.kept_as.is_(None)
    if conditions.event:
        yield (batch.c.event == conditions.event) | (batch.c.event_name == conditions.event)
    yield from (column == getattr(conditions, name) for name, column in _EQUAL.items() if getattr(conditions, name))
    if conditions.since:
        yield signature.c.signed_at >= conditions.since
    if conditions.until:
        yield signature.c.signed_at < conditions.until + "U"  # after every hour of that day: they begin with T


def _state(row: Row[int, str, str, str, str, str, str, int]) -> str:
    return str(row.state) if row.kept_as is None else "duplicate"
