"""A list of few among many: all who fit, found first and sorted then; and its first page sooner, where they are many.

Walking the list in its order, as without a filter, would pass by a million where ten fit, or all of them stand at its
end: the names of one script do.
"""

from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, FromClause, Select, exists, false, func, or_, select, union_all

from desktop.core.errors import UsageError
from desktop.core.names import email_key
from desktop.core.withdrawal import read_code
from desktop.petition.deduplication.person_keys import keyed_hash
from desktop.petition.engines.dialects import place_of
from desktop.petition.name_index.finding import few_named, many_named, named_so
from desktop.petition.rights.people_query import (
    STATES,
    PeopleQuery,
    PeopleSort,
    Place,
    Sources,
    key_of_source,
    listed,
    read_sources,
    require_possible,
    sorted_by,
)
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, signature
from desktop.petition.tables.counted import counter
from desktop.petition.tables.named import named_by

_STRETCH = 2000  # people among whom the first page is looked for
_MOST = 300_000  # people found by a filter alone; where more fit, they are met soon on the way through the list


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
        sources = read_sources(connection)
        # As if sorted by what is chosen: its index is asked then. Names would be joined, and nobody asks for them yet.
        by: PeopleSort = "country" if wanted.country else "source" if wanted.source else "day"
        fitting = listed(replace(wanted, text="", sort=by), sources).with_only_columns(signature.c.number)
        if wanted.text.strip():
            fitting = fitting.where(_has_typed(petition, connection, wanted.text.strip()))
        elif _at_most(connection, wanted, sources) > _MOST:
            return None
        return _in_order(connection, wanted, fitting)


def first_people(petition: Petition, wanted: PeopleQuery, *, most: int = 100) -> tuple[Place, ...]:
    """Return the first `most` who fit, if they stand near the beginning of the list; else nobody.

    Raises UsageError, PetitionError.
    """
    require_possible(wanted)
    if wanted.sort == "source":
        return ()
    with petition.reading() as connection:
        (key, number), everybody = sorted_by(wanted.sort), PeopleQuery(wanted.sort, wanted.descending)
        sources, text = read_sources(connection), wanted.text.strip()
        order = (key.desc(), number.desc()) if wanted.descending else (key, number)
        stretch = listed(everybody, sources).order_by(*order).limit(_STRETCH).subquery()
        fits = listed(replace(wanted, text="", sort="day"), sources).with_only_columns(signature.c.number)
        rows = select(stretch).where(exists(fits.where(signature.c.number == stretch.c.number)))
        if text and "@" not in text and few_named(connection, text) is not None:
            return ()
        if text:
            rows = rows.where(_has_typed_here(stretch.c.number, text))
        found = sorted(Place(row.key, row.number) for row in connection.execute(rows.limit(most)))
    if len(found) < most:
        return ()
    return tuple(reversed(found)) if wanted.descending else tuple(found)


def _at_most(connection: Connection, wanted: PeopleQuery, sources: Sources) -> int:
    """Return how many can fit at most: by the counters and by what batches hold, without looking at anybody."""
    rows = select(func.coalesce(func.sum(counter.c.signatures), 0)).where(~counter.c.spare, ~counter.c.undone)
    if wanted.country:
        rows = rows.where(counter.c.country == wanted.country.upper())
    if wanted.standing:
        rows = rows.where(counter.c.state == STATES[wanted.standing])
    found = int(connection.execute(rows).scalar_one())
    if not wanted.source:
        return found
    own = [number for number, called in sources.called.items() if called == wanted.source]
    held = select(func.coalesce(func.sum(batch.c.count), 0)).where(batch.c.number.in_(own))
    return min(found, int(connection.execute(held).scalar_one()))


def _in_order(connection: Connection, wanted: PeopleQuery, fitting: Select[tuple[int]]) -> tuple[int, ...]:
    """Sort them: by something beside the column, for by its own index everybody would be walked through."""
    key, number = sorted_by(wanted.sort)
    if wanted.sort == "source":
        return _by_source(connection, wanted, fitting)
    beside = key + ""
    order = (beside.desc(), number.desc()) if wanted.descending else (beside, number)
    return tuple(connection.execute(select(number).where(number.in_(fitting)).order_by(*order)).scalars())


def _by_source(connection: Connection, wanted: PeopleQuery, fitting: Select[tuple[int]]) -> tuple[int, ...]:
    called = read_sources(connection).called
    batches: dict[int, list[int]] = {}
    rows = select(signature.c.batch, signature.c.number).where(signature.c.number.in_(fitting))
    for at, number in connection.execute(rows.order_by(signature.c.number + 0)):
        batches.setdefault(at, []).append(number)
    order = sorted(batches, key=lambda at: key_of_source(called[at], at))
    found = [number for at in order for number in batches[at]]
    return tuple(reversed(found)) if wanted.descending else tuple(found)


def _has_typed(petition: Petition, connection: Connection, text: str) -> ColumnElement[bool]:
    """Return the condition that a signature has it, or one that is kept as it: to be looked up."""
    kept = signature.alias()
    found = _in_address(petition, connection, text) if "@" in text else (*many_named(text), *_coded(text))
    if not found:
        return false()
    heads = select(func.coalesce(kept.c.kept_as, kept.c.number)).where(kept.c.number.in_(union_all(*found)))
    return signature.c.number.in_(heads)


def _has_typed_here(number: ColumnElement[int], text: str) -> ColumnElement[bool]:
    """Return the same condition for somebody who is met, without looking up who else has it; a code is none's name."""
    kept, own, theirs = signature.alias(), named_by.alias(), named_by.alias()
    if "@" in text:
        both = or_(kept.c.number == number, kept.c.kept_as == number)
        return exists(select(kept.c.number).where(both, _within(kept, text)))
    joined = kept.join(theirs, theirs.c.signature == kept.c.number)
    return or_(
        exists(select(own.c.signature).where(own.c.signature == number, named_so(own, text))),
        exists(select(kept.c.number).select_from(joined).where(kept.c.kept_as == number, named_so(theirs, text))),
    )


def _in_address(petition: Petition, connection: Connection, text: str) -> tuple[Select[tuple[int]], ...]:
    """Return who has this whole address, or a part of it where nobody has."""
    number = signature.c.number
    if key := email_key(text):  # none for “@example”: who gave no address at all has no mailbox either
        whole = select(number).where(signature.c.mailbox == keyed_hash(petition.salt, "mailbox", key))
        if connection.execute(whole.limit(1)).first():
            return (whole,)
    return (select(number).where(_within(signature, text)),)


def _within(of: FromClause, text: str) -> ColumnElement[bool]:
    return place_of(func.lower(of.c.email), text.lower()) > 0


def _coded(text: str) -> tuple[Select[tuple[int]], ...]:
    try:
        code = read_code(text)
    except UsageError:
        return ()
    return (select(signature.c.number).where(signature.c.code == code, signature.c.code != ""),)
