"""Lists people a page at a time, from a place in the list on: a million of them take no longer than a hundred."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, literal, select

from desktop.core.errors import UsageError
from desktop.core.names import printed_name
from desktop.petition.rights.people_query import (
    PeopleQuery,
    Place,
    Sources,
    key_of_source,
    listed,
    read_sources,
    require_possible,
    sorted_by,
)
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, first_name, signature

_AT_ONCE = 5000  # signatures read by one statement
_MOST = 1000  # people on a page


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person as a list shows them, by the signature that is kept for them: `number`. `place`: where they stand.

    `source` is what their table or event is called; `day` when they signed (ISO 8601), empty where nobody knows.
    """

    number: int
    name: str
    country: str
    day: str
    source: str
    state: str
    reason: str
    place: Place


def list_people(
    petition: Petition, wanted: PeopleQuery, *, start: Place | None = None, backward: bool = False, most: int = 100
) -> tuple[ListedPerson, ...]:
    """Return at most `most` people in their order: those after `start`, or the first of all.

    `backward`: those before it, or the last of all. What was typed to search is not looked at: `search_people` does
    that. Raises UsageError, PetitionError.
    """
    require_possible(wanted)
    with petition.reading() as connection:
        way = _Way(start, _bounded(most), backward == wanted.descending)
        found = _walk(connection, wanted, _sources_for(connection, wanted), way)
        return tuple(_told(row) for row in (found[::-1] if backward else found))


def people_from(petition: Petition, wanted: PeopleQuery, position: int, *, most: int = 100) -> tuple[ListedPerson, ...]:
    """Return at most `most` people from the one at `position` on, counted from 0. Raises UsageError, PetitionError."""
    require_possible(wanted)
    with petition.reading() as connection:
        sources = _sources_for(connection, wanted)
        return tuple(_told(row) for row in _skipping(connection, wanted, sources, max(0, position), _bounded(most)))


def count_people(petition: Petition, wanted: PeopleQuery) -> int:
    """Count all who fit; what was typed to search is not looked at. Raises UsageError, PetitionError."""
    require_possible(wanted)
    with petition.reading() as connection:
        return _count(connection, listed(_by_table(wanted), read_sources(connection)))


def read_people(petition: Petition, numbers: Sequence[int]) -> tuple[ListedPerson, ...]:
    """Return these people, in this order; whoever is gone meanwhile is left out. Raises PetitionError."""
    rows = _with_shown(select(literal("").label("key"), signature.c.number.label("number")).select_from(signature))
    with petition.reading() as connection:
        found: dict[int, Any] = {}
        for some in _parts(numbers):
            found |= {row.number: row for row in connection.execute(rows.where(signature.c.number.in_(some)))}
    return tuple(_told(found[number]) for number in numbers if number in found)


def list_countries(petition: Petition) -> tuple[str, ...]:
    """Return the countries that anybody is from, by one look in the index for each. Raises PetitionError."""
    found: list[str] = []
    with petition.reading() as connection:
        last = ""
        while after := connection.execute(
            select(signature.c.country).where(signature.c.country > last).order_by(signature.c.country).limit(1)
        ).scalar_one_or_none():
            found.append(last := after)
    return tuple(found)


def list_sources(petition: Petition) -> tuple[str, ...]:
    """Return what the tables and events are called that people came from. Raises PetitionError."""
    with petition.reading() as connection:
        return tuple(sorted({called for called in read_sources(connection).called.values() if called}))


def _bounded(most: int) -> int:
    if not 0 < most <= _MOST:
        raise UsageError(f"A page holds 1 to {_MOST} people.")
    return most


_Placed = tuple[Any, ...]  # key, number, and what a page shows


@dataclass(frozen=True, slots=True)
class _Way:
    """Through an index: from where, how many, and whether upward."""

    start: Place | None
    most: int
    upward: bool


_SHOWN = (
    first_name,
    signature.c.family_name,
    signature.c.country,
    signature.c.signed_at,
    signature.c.state,
    signature.c.reason,
    batch.c.source,
    batch.c.event_name,
)


def _with_shown(rows: Select[Any, int]) -> Select[*tuple[Any, ...]]:
    """Have all that a page shows come with key and number, by one statement; nobody of an undone batch.

    The sum beside the column keeps SQLite from beginning with the batches.
    """
    return rows.join(batch, batch.c.number == signature.c.batch + 0).where(~batch.c.undone).add_columns(*_SHOWN)


def _sources_for(connection: Connection, wanted: PeopleQuery) -> Sources:
    """Read what the batches are called only where the list is of one source, or sorted by them."""
    return read_sources(connection) if wanted.source or wanted.sort == "source" else Sources({}, ())


def _walk(connection: Connection, wanted: PeopleQuery, sources: Sources, way: _Way) -> list[_Placed]:
    """Return those from one place on, the nearest first."""
    if wanted.sort == "source":
        return _walk_batches(connection, wanted, sources, way)
    start, base, (key, number) = way.start, _with_shown(listed(wanted, sources)), sorted_by(wanted.sort)
    order = (key, number) if way.upward else (key.desc(), number.desc())
    if start is None:
        return _placed(connection, base.order_by(*order).limit(way.most))
    # In two steps: of a comparison of both at once SQLite uses the first alone, and most may share one country.
    past = number > start.number if way.upward else number < start.number
    found = _placed(connection, base.where(key == start.key, past).order_by(order[1]).limit(way.most))
    if len(found) < way.most:
        beyond = key > start.key if way.upward else key < start.key
        found += _placed(connection, base.where(beyond).order_by(*order).limit(way.most - len(found)))
    return found


def _walk_batches(connection: Connection, wanted: PeopleQuery, sources: Sources, way: _Way) -> list[_Placed]:
    """Walk batch after batch in the order of what they are called: each has its signatures in its index."""
    found: list[_Placed] = []
    for key, at in _batches(wanted, sources, upward=way.upward):
        rows = _in_batch(wanted, sources, at, upward=way.upward).limit(way.most - len(found))
        if way.start:
            if key < way.start.key if way.upward else key > way.start.key:
                continue
            if key == way.start.key:
                number, start = signature.c.number, way.start.number
                rows = rows.where(number > start if way.upward else number < start)
        found += _placed(connection, _with_shown(rows), key)
        if len(found) == way.most:
            break
    return found


def _skipping(connection: Connection, wanted: PeopleQuery, sources: Sources, skip: int, most: int) -> list[_Placed]:
    upward = not wanted.descending
    if wanted.sort != "source":
        key, number = sorted_by(wanted.sort)
        order = (key, number) if upward else (key.desc(), number.desc())
        rows = _with_shown(listed(wanted, sources))
        return _placed(connection, rows.order_by(*order).offset(skip).limit(most))
    found: list[_Placed] = []
    for place, at in _batches(wanted, sources, upward=upward):
        rows = _in_batch(wanted, sources, at, upward=upward)
        if skip and (held := _count(connection, rows)) <= skip:
            skip -= held
            continue
        rows = rows.offset(skip).limit(most - len(found))
        found, skip = [*found, *_placed(connection, _with_shown(rows), place)], 0
        if len(found) == most:
            break
    return found


def _batches(wanted: PeopleQuery, sources: Sources, *, upward: bool) -> Iterable[tuple[str, int]]:
    own = ((key_of_source(called, at), at) for at, called in sources.called.items())
    named = wanted.source
    return sorted((each for each in own if not named or sources.called[each[1]] == named), reverse=not upward)


def _in_batch(wanted: PeopleQuery, sources: Sources, at: int, *, upward: bool) -> Select[Any, int]:
    number = signature.c.number
    return listed(wanted, sources).where(signature.c.batch == at).order_by(number if upward else number.desc())


def _count(connection: Connection, rows: Select[Any, int]) -> int:
    return int(connection.execute(select(func.count()).select_from(rows.order_by(None).subquery())).scalar_one())


def _by_table(wanted: PeopleQuery) -> PeopleQuery:
    """Return what counts the same and needs no second table."""
    return PeopleQuery("day", standing=wanted.standing, country=wanted.country, source=wanted.source)


def _placed(connection: Connection, rows: Select[*tuple[Any, ...]], key: str | None = None) -> list[_Placed]:
    return [(row[0] if key is None else key, *row[1:]) for row in connection.execute(rows).all()]


def _parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + _AT_ONCE] for start in range(0, len(numbers), _AT_ONCE))


def _told(row: Any) -> ListedPerson:  # noqa: ANN401 - a row of several columns, as `_with_shown` names them
    key, number, given, family, country, signed_at, state, reason, source, event = row
    name, place = printed_name(given, family), Place(key, number)
    return ListedPerson(number, name, country, signed_at[:10], source or event, state, reason, place)
