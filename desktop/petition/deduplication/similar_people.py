"""Finds who shares a mailbox with somebody of a similar name, and is not the same by rule nor said to be another."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Row, Select, Table, delete, func, select
from sqlalchemy.schema import CreateTable

from desktop.core.similar_names import are_similar, loose_name
from desktop.petition.deduplication.affected_people import touched
from desktop.petition.deduplication.kept_signatures import apart, kept
from desktop.petition.deduplication.pick_primary import kept_first
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.engines.column_types import RowNumber
from desktop.petition.tables.arrival_tables import first_name, signature

# A mailbox that more people than this gave is a group's own: there names are alike by chance.
_FAMILY = 50

# The signature that may be one person's with an earlier one, `doubt`; a table of this connection's own.
similar = Table(
    "similar_name",
    MetaData(),
    Column("number", RowNumber, primary_key=True),
    Column("doubt", RowNumber, nullable=False),
    prefixes=["TEMPORARY"],
)


def note_similar(connection: Connection) -> None:
    """Note who in the mailboxes of touched people, and of who shares a place with them, resembles an earlier one."""
    connection.execute(CreateTable(similar, if_not_exists=True))
    connection.execute(delete(similar))
    rows = connection.execute(_sharing()).all()
    if rows:
        parted = {(row.one, row.other) for row in connection.execute(select(apart()))}
        load_rows(connection, similar, ("number", "doubt"), _found(rows, parted))


def _found(rows: Sequence[Row[Any]], parted: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for _, together in groupby(rows, attrgetter("mailbox")):
        family = [(row, loose_name(row.given_name, row.family_name)) for row in together]
        if len(family) > _FAMILY:
            continue
        for place, (later, name) in enumerate(family):
            for earlier, other in family[:place]:
                if (earlier.who, later.who) not in parted and are_similar(name, other):
                    yield later.number, earlier.number
                    break


@cache  # building it takes longer than running it for a few people
def _sharing() -> Select[*tuple[Any, ...]]:
    """Give the kept signatures of every mailbox in question that several have, by mailbox, the earliest first."""
    theirs, people = signature.alias("theirs"), select(touched.c.person)
    at_home = select(theirs.c.namesake).where(theirs.c.person.in_(people), theirs.c.namesake.is_not(None))
    boxes = select(signature.c.mailbox).where(signature.c.person.in_(people), signature.c.mailbox.is_not(None))
    homes = select(signature.c.mailbox).where(signature.c.namesake.in_(at_home), signature.c.mailbox.is_not(None))
    named = (
        kept()
        .add_columns(first_name, signature.c.family_name)
        .where(signature.c.mailbox.in_(boxes.union(homes)))
        .subquery()
    )
    several = func.count().over(partition_by=named.c.mailbox).label("several")
    counted = select(named, several).subquery()
    order = (counted.c.mailbox, *kept_first(counted))
    return select(counted).where(counted.c.several > 1).order_by(*order)
