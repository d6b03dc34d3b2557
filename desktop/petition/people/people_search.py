"""A list of few among many: all who fit, found first and sorted then; and its first page sooner, where they are many.

Walking the list in its order, as without a filter, would pass by a million where ten fit, or all of them stand at its
end: the names of one script do.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, FromClause, Select, exists, false, func, or_, select, union_all

from desktop.core.errors import UsageError
from desktop.core.name_comparison import email_key
from desktop.core.withdrawal_code import read_code
from desktop.petition.deduplication.person_keys import keyed_hash
from desktop.petition.engines.dialects import place_of
from desktop.petition.name_index.finding import Searched, count_named, many_named, named_so, searched_for
from desktop.petition.people.people_count import count_at_most
from desktop.petition.people.people_list import ListedPerson, people_of
from desktop.petition.people.people_query import (
    NOT_UNDONE,
    ListKind,
    PeopleQuery,
    PeopleSort,
    Sources,
    key_of_source,
    kind_of,
    listed,
    require_possible,
    sorted_by,
    sources_for,
    values_of,
)
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.name_index_tables import named_by

_SOON = 20_000  # names: so many are sooner found and sorted than some of them met on the way through the list
_STRETCH = 4000  # people among whom the first page is looked for
_MOST = 300_000  # people found by a filter alone; where more fit, they are met soon on the way through the list


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a list of few among many begins. `numbers`: all who fit, in their order, where they are known as soon.

    Nobody is in it where nobody fits, and where so many do that the list is sooner walked through.
    """

    people: tuple[ListedPerson, ...]
    numbers: tuple[int, ...] | None = None


def is_narrow(wanted: PeopleQuery) -> bool:
    """Whether anybody is left out of the list."""
    return bool(wanted.standing or wanted.country or wanted.source or wanted.text.strip())


def search_people(petition: Petition, wanted: PeopleQuery) -> tuple[int, ...] | None:
    """Return the numbers of all who fit and whose name, e-mail address or code is what was typed, in their order.

    Whoever is counted by another signature is there once, by that. None where more fit than are found so, and nothing
    was typed: `list_people` walks through them. Raises UsageError, PetitionError.
    """
    require_possible(wanted)
    with petition.reading() as connection:
        typed = _read_typed(petition, connection, wanted.text.strip())
        return _search(connection, wanted, typed)


def begin_search(petition: Petition, wanted: PeopleQuery, *, most: int = 100) -> Beginning:
    """Return the first `most` who fit, by the shortest way: all of them where they are few. Raises as above."""
    require_possible(wanted)
    with petition.reading() as connection:
        typed = _read_typed(petition, connection, wanted.text.strip())
        if typed and (few := _count_few(connection, typed)) is not None:
            numbers = (_search(connection, wanted, typed) or ()) if few else ()
            return Beginning(people_of(connection, numbers[:most]), numbers)
        if near := _near(connection, wanted, typed, most):
            return Beginning(people_of(connection, near))
        found = _search(connection, wanted, typed, most)
        if found is None:
            return Beginning(())
        return Beginning(people_of(connection, found[:most]), None if len(found) == most else found)


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed: the words of a name, a part of an address, or what finds by itself (`exact`)."""

    words: tuple[Searched, ...] = ()
    address: str = ""
    exact: tuple[Select[tuple[int]], ...] = ()


def _read_typed(petition: Petition, connection: Connection, text: str) -> _Typed | None:
    if not text:
        return None
    if "@" not in text:
        return _Typed(searched_for(text), exact=_coded(text))
    whole = _whole_address(petition, connection, text)
    return _Typed(exact=whole) if whole else _Typed(address=text)


def _count_few(connection: Connection, typed: _Typed) -> int | None:
    """Return how many have it at most; None where they are many, or nobody can say without looking at everybody."""
    if typed.address:
        return None
    named = count_named(connection, typed.words, _SOON)
    return None if named == _SOON else named + len(typed.exact)


def _search(
    connection: Connection, wanted: PeopleQuery, typed: _Typed | None, most: int | None = None
) -> tuple[int, ...] | None:
    sources = sources_for(connection, wanted)
    if typed is None and count_at_most(connection, wanted, sources) > _MOST:
        return None
    # As if sorted by what is chosen: its index is asked then. Names would be joined, and nobody asks for them yet.
    by: PeopleSort = "country" if wanted.country else "source" if wanted.source else "day"
    fitting = listed(kind_of(wanted)._replace(sort="day" if typed else by)).with_only_columns(signature.c.number)
    if typed:
        fitting = _having(fitting, typed)
    return _in_order(connection, wanted, sources, fitting.where(NOT_UNDONE), most)


def _having(rows: Select[tuple[int]], typed: _Typed) -> Select[tuple[int]]:
    """Leave those who have it, or are kept for somebody who has: who has it is found first."""
    has = typed.exact + many_named(typed.words)
    if typed.address:
        has = (select(signature.c.number).where(_within(signature, typed.address)),)
    if not has:
        return rows.where(false())
    kept = signature.alias("kept")
    head = signature.c.number == func.coalesce(kept.c.kept_as, kept.c.number)
    return rows.join(kept, head).where(kept.c.number.in_(union_all(*has)))


def _near(connection: Connection, wanted: PeopleQuery, typed: _Typed | None, most: int) -> list[int]:
    """Return the first who fit, if as many as a page holds stand near the beginning of the list; else nobody."""
    if wanted.sort == "source":
        return []
    (key, number), everybody = sorted_by(wanted.sort), listed(ListKind(wanted.sort))
    order = (key.desc(), number.desc()) if wanted.descending else (key, number)
    stretch = everybody.order_by(*order).limit(_STRETCH).subquery()
    fits = listed(kind_of(wanted)._replace(sort="day")).with_only_columns(signature.c.number).where(NOT_UNDONE)
    rows = select(stretch.c.number).where(exists(fits.where(signature.c.number == stretch.c.number)))
    if typed:
        rows = rows.where(_has_typed_here(stretch.c.number, typed))
    # Again, since no database promises that rows come out of a stretch as they lay in it.
    place = (stretch.c.key, stretch.c.number)
    rows = rows.order_by(*(each.desc() for each in place) if wanted.descending else place).limit(most)
    found = connection.execute(rows, values_of(wanted, sources_for(connection, wanted))).all()
    return [row[0] for row in found] if len(found) == most else []


def _in_order(
    connection: Connection, wanted: PeopleQuery, sources: Sources, fitting: Select[tuple[int]], most: int | None
) -> tuple[int, ...]:
    """Sort them, and return the first `most` or all.

    By something beside the column, for by its own index everybody would be walked through.
    """
    (key, number), values = sorted_by(wanted.sort), values_of(wanted, sources)
    if wanted.sort == "source":
        return _by_source(connection, wanted, sources, fitting)
    beside = key + ""
    order = (beside.desc(), number.desc()) if wanted.descending else (beside, number)
    rows = select(number).where(number.in_(fitting)).order_by(*order).limit(most)
    return tuple(row[0] for row in connection.execute(rows, values).all())


def _by_source(
    connection: Connection, wanted: PeopleQuery, sources: Sources, fitting: Select[tuple[int]]
) -> tuple[int, ...]:
    batches: dict[int, list[int]] = {}
    rows = select(signature.c.batch, signature.c.number).where(signature.c.number.in_(fitting))
    for at, number in connection.execute(rows.order_by(signature.c.number + 0), values_of(wanted, sources)):
        batches.setdefault(at, []).append(number)
    order = sorted(batches, key=lambda at: key_of_source(sources[at], at))
    found = [number for at in order for number in batches[at]]
    return tuple(reversed(found)) if wanted.descending else tuple(found)


def _has_typed_here(number: ColumnElement[int], typed: _Typed) -> ColumnElement[bool]:
    """Return that somebody who is met has it, without looking up who else has; what finds by itself is looked up."""
    kept, own, theirs = signature.alias(), named_by.alias(), named_by.alias()
    if typed.address:
        both = or_(kept.c.number == number, kept.c.kept_as == number)
        return exists(select(kept.c.number).where(both, _within(kept, typed.address)))
    joined = kept.join(theirs, theirs.c.signature == kept.c.number)
    return or_(
        exists(select(own.c.signature).where(own.c.signature == number, named_so(own, typed.words))),
        exists(
            select(kept.c.number).select_from(joined).where(kept.c.kept_as == number, named_so(theirs, typed.words))
        ),
    )


def _whole_address(petition: Petition, connection: Connection, text: str) -> tuple[Select[tuple[int]], ...]:
    """Return who has this whole address; nothing where nobody has."""
    key = email_key(text)  # none for “@example”: who gave no address at all has no mailbox either
    if not key:
        return ()
    whole = select(signature.c.number).where(signature.c.mailbox == keyed_hash(petition.salt, "mailbox", key))
    return (whole,) if connection.execute(whole.limit(1)).first() else ()


def _within(of: FromClause, text: str) -> ColumnElement[bool]:
    return place_of(func.lower(of.c.email), text.lower()) > 0


def _coded(text: str) -> tuple[Select[tuple[int]], ...]:
    try:
        code = read_code(text)
    except UsageError:
        return ()
    return (select(signature.c.number).where(signature.c.code == code, signature.c.code != ""),)
