"""Lists people a page at a time, from a place in the list on: a million of them take no longer than a hundred."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from sqlalchemy import Connection, Integer, Select, bindparam, literal, select

from desktop.core.errors import UsageError
from desktop.core.name_writing import printed_name
from desktop.petition.people.people_count import count_in_batch
from desktop.petition.people.people_query import (
    ListKind,
    PeopleQuery,
    Place,
    Sources,
    key_of_source,
    kind_of,
    listed,
    read_sources,
    require_possible,
    sorted_by,
    sources_for,
    values_of,
)
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, first_name, signature
from desktop.petition.tables.counter_tables import counter

_AT_ONCE = 5000  # signatures read by one statement
_MOST = 1000  # people on a page
_LAST = (1 << 63) - 1  # behind every number


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person as a list shows them, by the signature that is kept for them: `number`. `place`: where they stand.

    `source` is what their table or event is called; `day` when they signed (ISO 8601), empty where nobody knows.
    `named`: whether their name may be printed; else they asked to be counted only.
    """

    number: int
    name: str
    country: str
    day: str
    source: str
    state: str
    reason: str
    named: bool
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
        found = _walk(connection, wanted, sources_for(connection, wanted), way)
        return tuple(_told(row) for row in (found[::-1] if backward else found))


def people_from(petition: Petition, wanted: PeopleQuery, position: int, *, most: int = 100) -> tuple[ListedPerson, ...]:
    """Return at most `most` people from the one at `position` on, counted from 0. Raises UsageError, PetitionError."""
    require_possible(wanted)
    with petition.reading() as connection:
        sources = sources_for(connection, wanted)
        return tuple(_told(row) for row in _skipping(connection, wanted, sources, max(0, position), _bounded(most)))


def read_people(petition: Petition, numbers: Sequence[int]) -> tuple[ListedPerson, ...]:
    """Return these people, in this order; whoever is gone meanwhile is left out. Raises PetitionError."""
    with petition.reading() as connection:
        return people_of(connection, numbers)


def people_of(connection: Connection, numbers: Sequence[int]) -> tuple[ListedPerson, ...]:
    """Return these people, in this order; whoever is gone meanwhile is left out."""
    found: dict[int, Any] = {}
    for some in _parts(numbers):
        found |= {row[1]: row for row in connection.execute(_NUMBERED, {"numbers": some}).all()}
    return tuple(_told(found[number]) for number in numbers if number in found)


def list_countries(petition: Petition) -> tuple[str, ...]:
    """Return the countries that anybody is from. Raises PetitionError."""
    country = counter.c.country
    with petition.reading() as connection:
        return tuple(connection.execute(select(country).where(country != "").distinct().order_by(country)).scalars())


def list_sources(petition: Petition) -> tuple[str, ...]:
    """Return what the tables and events are called that people came from. Raises PetitionError."""
    with petition.reading() as connection:
        return tuple(sorted({called for called in read_sources(connection).values() if called}))


def _bounded(most: int) -> int:
    if not 0 < most <= _MOST:
        raise UsageError(f"A page holds 1 to {_MOST} people.")
    return most


_Placed = tuple[Any, ...]  # key, number, and what a page shows
_Step = Literal["all", "beside", "beyond"]  # from one end; those with the key of a place; those past that key


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
    signature.c.listing,
    batch.c.source,
    batch.c.event_name,
)


def _with_shown(rows: Select[Any, int]) -> Select[*tuple[Any, ...]]:
    """Have all that a page shows come with key and number, by one statement; nobody of an undone batch.

    The sum beside the column keeps SQLite from beginning with the batches.
    """
    return rows.join(batch, batch.c.number == signature.c.batch + 0).where(~batch.c.undone).add_columns(*_SHOWN)


_NUMBERED = _with_shown(
    select(literal("").label("key"), signature.c.number.label("number"))
    .select_from(signature)
    .where(signature.c.number.in_(bindparam("numbers", expanding=True)))
)


@cache  # SQLAlchemy takes longer to put one together than a database to answer it
def _page(kind: ListKind, step: _Step, *, upward: bool) -> Select[*tuple[Any, ...]]:
    """Give a page of a kind of list, for the values `at` and `after`: key and number of a place; `most` and `skip`."""
    key, number = sorted_by(kind.sort)
    rows, order = _with_shown(listed(kind)), (key, number) if upward else (key.desc(), number.desc())
    at, after = bindparam("at", type_=key.type), bindparam("after", type_=number.type)
    # In two steps: of a comparison of both at once SQLite uses the first alone, and most may share one country.
    if step == "beside":
        rows = rows.where(key == at, number > after if upward else number < after).order_by(order[1])
    elif step == "beyond":
        rows = rows.where(key > at if upward else key < at).order_by(*order)
    else:
        rows = rows.order_by(*order)
    return rows.limit(bindparam("most", type_=Integer)).offset(bindparam("skip", type_=Integer))


def _walk(connection: Connection, wanted: PeopleQuery, sources: Sources, way: _Way) -> list[_Placed]:
    """Return those from one place on, the nearest first."""
    if wanted.sort == "source":
        return _walk_batches(connection, wanted, sources, way)
    start, kind = way.start, kind_of(wanted)
    values = values_of(wanted, sources) | {"skip": 0, "most": way.most}
    if start is None:
        return _read(connection, _page(kind, "all", upward=way.upward), values)
    values |= {"at": start.key, "after": start.number}
    found = _read(connection, _page(kind, "beside", upward=way.upward), values)
    if len(found) < way.most:
        values["most"] = way.most - len(found)
        found += _read(connection, _page(kind, "beyond", upward=way.upward), values)
    return found


def _walk_batches(connection: Connection, wanted: PeopleQuery, sources: Sources, way: _Way) -> list[_Placed]:
    """Walk batch after batch in the order of what they are called: each has its signatures in its index."""
    found: list[_Placed] = []
    rows, values = _page(kind_of(wanted), "beside", upward=way.upward), values_of(wanted, sources) | {"skip": 0}
    for key, at in _batches(wanted, sources, upward=way.upward):
        values |= {"at": at, "after": 0 if way.upward else _LAST, "most": way.most - len(found)}
        if way.start:
            if key < way.start.key if way.upward else key > way.start.key:
                continue
            if key == way.start.key:
                values["after"] = way.start.number
        found += [(key, *row[1:]) for row in _read(connection, rows, values)]
        if len(found) == way.most:
            break
    return found


def _skipping(connection: Connection, wanted: PeopleQuery, sources: Sources, skip: int, most: int) -> list[_Placed]:
    upward, kind, values = not wanted.descending, kind_of(wanted), values_of(wanted, sources)
    if wanted.sort != "source":
        return _read(connection, _page(kind, "all", upward=upward), values | {"skip": skip, "most": most})
    found: list[_Placed] = []
    rows = _page(kind, "beside", upward=upward)
    for place, at in _batches(wanted, sources, upward=upward):
        values |= {"at": at, "after": 0 if upward else _LAST, "skip": skip, "most": most - len(found)}
        if skip and (held := count_in_batch(connection, kind, values)) <= skip:
            skip -= held
            continue
        found, skip = [*found, *((place, *row[1:]) for row in _read(connection, rows, values))], 0
        if len(found) == most:
            break
    return found


def _batches(wanted: PeopleQuery, sources: Sources, *, upward: bool) -> Iterable[tuple[str, int]]:
    own = ((key_of_source(called, at), at) for at, called in sources.items())
    named = wanted.source
    return sorted((each for each in own if not named or sources[each[1]] == named), reverse=not upward)


def _read(connection: Connection, rows: Select[*tuple[Any, ...]], values: Mapping[str, object]) -> list[_Placed]:
    return list(connection.execute(rows, values).all())


def _parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + _AT_ONCE] for start in range(0, len(numbers), _AT_ONCE))


def _told(row: Any) -> ListedPerson:  # noqa: ANN401 - a row of several columns, as `_with_shown` names them
    key, number, given, family, country, signed_at, state, reason, listing, source, event = row
    stands = (source or event, state, reason, listing != "count_only")
    return ListedPerson(number, printed_name(given, family), country, signed_at[:10], *stands, Place(key, number))
