"""Counts the people of a list: by the counters where they tell, and never before its first page."""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection, Select, bindparam, func, select

from desktop.petition.people.people_query import (
    NOT_UNDONE,
    STATES,
    ListKind,
    PeopleQuery,
    Sources,
    kind_of,
    listed,
    require_possible,
    sources_for,
    values_of,
)
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.counter_tables import counter


def count_people(petition: Petition, wanted: PeopleQuery) -> int:
    """Count all who fit; what was typed to search is not looked at. Raises UsageError, PetitionError."""
    require_possible(wanted)
    with petition.reading() as connection:
        if not wanted.source:
            return _counted(connection, wanted)
        sources = sources_for(connection, wanted)
        kind = kind_of(wanted)._replace(sort="source")  # by whose index they are counted
        return int(connection.execute(_all(kind), values_of(wanted, sources)).scalar_one())


def count_at_most(connection: Connection, wanted: PeopleQuery, sources: Sources) -> int:
    """Return how many can fit at most, by the counters and by what batches hold, without looking at anybody."""
    found = _counted(connection, wanted)
    if not wanted.source:
        return found
    own = [number for number, called in sources.items() if called == wanted.source]
    held = select(func.coalesce(func.sum(batch.c.count), 0)).where(batch.c.number.in_(own))
    return min(found, int(connection.execute(held).scalar_one()))


def count_in_batch(connection: Connection, kind: ListKind, values: Mapping[str, object]) -> int:
    """Count those of one batch who fit a list that is sorted by batches, for the values of its page."""
    return int(connection.execute(_in_batch(kind), values).scalar_one())


def _counted(connection: Connection, wanted: PeopleQuery) -> int:
    rows = select(func.coalesce(func.sum(counter.c.signatures), 0)).where(~counter.c.spare, ~counter.c.undone)
    if wanted.country:
        rows = rows.where(counter.c.country == wanted.country.upper())
    if wanted.standing:
        rows = rows.where(counter.c.state == STATES[wanted.standing])
    return int(connection.execute(rows).scalar_one())


@cache
def _all(kind: ListKind) -> Select[int]:
    return listed(kind).where(NOT_UNDONE).with_only_columns(func.count())


@cache
def _in_batch(kind: ListKind) -> Select[int]:
    return listed(kind).where(signature.c.batch == bindparam("at")).with_only_columns(func.count())
