"""The people whose standing must be worked out anew, in a table of this connection's own."""

from collections.abc import Iterable
from functools import cache

from sqlalchemy import (
    Column,
    ColumnElement,
    CompoundSelect,
    Connection,
    Insert,
    MetaData,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.schema import CreateTable

from desktop.petition.engines.bulk_lookup import learn_contents
from desktop.petition.engines.column_types import KeyedHash
from desktop.petition.tables.arrival_tables import also_in, signature
from desktop.petition.tables.decision_tables import alias, decided_on, pair

# `same_as`: the smallest person key of those who are one person.
touched = Table(
    "touched",
    MetaData(),
    Column("person", KeyedHash, primary_key=True),
    Column("same_as", KeyedHash, nullable=False),
    prefixes=["TEMPORARY"],
)


def touch_batch(connection: Connection, number: int) -> bool:
    """Note who of batch `number` may stand otherwise because of somebody else; say whether there is anybody.

    Most people share a mailbox, or a name and place, with nobody: they are kept as they came.
    """
    return _touch(connection, _people_of_batch(), number)


def touch_decision(connection: Connection, number: int) -> bool:
    """Note whom decision `number` is about; say whether there is anybody."""
    return _touch(connection, _people_of_decision(), number)


def touch_people(connection: Connection, people: Iterable[int]) -> bool:
    """Note these people; say whether there is anybody."""
    _empty(connection)
    rows = [{"person": person, "same_as": person} for person in set(people)]
    if rows:
        connection.execute(insert(touched), rows)
        known = select(alias.c.same_as).where(alias.c.person == touched.c.person).scalar_subquery()
        connection.execute(touched.update().values(same_as=func.coalesce(known, touched.c.person)))
        _add_company(connection)
    return bool(rows)


@cache
def _people_of_batch() -> Insert:
    own = select(signature.c.person).where(signature.c.batch == bindparam("number"), _has_company())
    twins = select(signature.c.person).join(also_in).where(also_in.c.batch == bindparam("number"), _has_company())
    return _with_aliases(own.union(twins))


@cache
def _people_of_decision() -> Insert:
    signed = select(signature.c.person).join(decided_on).where(decided_on.c.decision == bindparam("number"))
    paired = (select(column).where(pair.c.decision == bindparam("number")) for column in (pair.c.one, pair.c.other))
    return _with_aliases(signed.union(*paired))


def _has_company() -> ColumnElement[bool]:
    other = signature.alias("other")
    sharing = (
        select(other.c.number).where(other.c[name] == signature.c[name], other.c.number != signature.c.number).exists()
        for name in ("mailbox", "namesake")
    )
    joined = select(alias.c.person).where(alias.c.person == signature.c.person).exists()
    # One e-mail and name is one mailbox: who is the same person as somebody by rule shares it. What staff decided of
    # somebody alone was settled when they did, and does not change with what else counts.
    return or_(*sharing, joined, signature.c.contest.is_not(None))


def _with_aliases(people: Select[int] | CompoundSelect[int]) -> Insert:
    found = people.subquery()
    known = found.outerjoin(alias, alias.c.person == found.c.person)
    rows = select(found.c.person, func.coalesce(alias.c.same_as, found.c.person)).select_from(known)
    return insert(touched).from_select(["person", "same_as"], rows)


def _touch(connection: Connection, people: Insert, number: int) -> bool:
    _empty(connection)
    if not connection.execute(people, {"number": number}).rowcount:
        return False
    _add_company(connection)
    return True


def _empty(connection: Connection) -> None:
    connection.execute(CreateTable(touched, if_not_exists=True))
    connection.execute(delete(touched))


def _add_company(connection: Connection) -> None:
    """Note as well who is said to be the same as somebody noted, and whose signature contests one of theirs."""
    _add_aliases(connection)
    if connection.execute(_contesting()).rowcount:
        _add_aliases(connection)
    learn_contents(connection, touched)


@cache
def _contesting() -> Insert:
    mine, people = signature.alias("mine"), select(touched.c.person)
    contests = select(mine.c.contest).where(mine.c.person.in_(people), mine.c.contest.is_not(None))
    return _with_aliases(
        select(signature.c.person)
        .where(signature.c.contest.in_(contests), signature.c.person.not_in(people))
        .distinct()
    )


def _add_aliases(connection: Connection) -> None:
    # Who is said to be the same as somebody touched. `alias` names the smallest itself as well.
    there = select(touched.c.person)
    rows = select(alias.c.person, alias.c.same_as).where(
        alias.c.same_as.in_(select(touched.c.same_as)), alias.c.person.not_in(there)
    )
    connection.execute(insert(touched).from_select(["person", "same_as"], rows))
