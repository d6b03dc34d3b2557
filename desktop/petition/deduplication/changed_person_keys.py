"""Lets what names a person by key follow them where a migration gives them another: decisions, deliveries."""

from collections.abc import Iterable

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    ScalarSelect,
    Table,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop.petition.deduplication.person_links import join_people
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.engines.bulk_lookup import learn_contents
from desktop.petition.engines.column_types import KeyedHash, RowNumber
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import alias, correction, pair
from desktop.petition.tables.lasting_tables import delivered, delivered_unnamed

# Whom a signature made a person before, and whom it makes now. Of several who were one, what was said of the one holds
# for whose signature counted: theirs has the lowest `place`.
_renamed = Table(
    "renamed",
    MetaData(),
    Column("before", KeyedHash, nullable=False, index=True),
    Column("after", KeyedHash, nullable=False),
    Column("place", RowNumber, nullable=False),
    prefixes=["TEMPORARY"],
)
_listed = Table(
    "listed",
    MetaData(),
    Column("delivery", RowNumber, nullable=False),
    Column("person", KeyedHash, nullable=False),
    prefixes=["TEMPORARY"],
)


def begin_renaming(connection: Connection) -> None:
    """Make room to note who goes by another key now."""
    for table in (_renamed, _listed):
        connection.execute(CreateTable(table, if_not_exists=True))
        connection.execute(delete(table))


def note_renamed(connection: Connection, people: Iterable[tuple[int, int, int]]) -> None:
    """Note the keys before and after, and the place, of these signatures."""
    load_rows(connection, _renamed, ("before", "after", "place"), people)


def follow_renamed(connection: Connection) -> None:
    """Let everything that names somebody by their key before name them by the one after."""
    if connection.execute(select(_renamed.c.before).limit(1)).first() is None:
        return
    for index in _renamed.indexes:
        connection.execute(CreateIndex(index, if_not_exists=True))
    learn_contents(connection, _renamed)
    # Where age took the e-mail there is nothing left to work a key out from; their other signatures tell it.
    _follow(connection, signature.c.person)
    for column in (pair.c.one, pair.c.other, correction.c.person):
        _follow(connection, column)
    connection.execute(update(pair).where(pair.c.one > pair.c.other).values(one=pair.c.other, other=pair.c.one))
    connection.execute(delete(alias))
    join_people(connection)
    _list_again(connection)


def _follow(connection: Connection, column: Column[int]) -> None:
    stale = column.in_(select(_renamed.c.before)) & column.not_in(select(_renamed.c.after))
    connection.execute(update(column.table).where(stale).values({column.name: _after(column)}))


def _after(column: Column[int]) -> ScalarSelect[int]:
    found = select(_renamed.c.after).where(_renamed.c.before == column).order_by(_renamed.c.place).limit(1)
    return found.correlate(column.table).scalar_subquery()


def _list_again(connection: Connection) -> None:
    """Rewrite who stood on each delivery: those who were one and are two both did."""
    for table in (delivered, delivered_unnamed):
        now = func.coalesce(_renamed.c.after, table.c.person)
        rows = select(table.c.delivery, now).outerjoin_from(table, _renamed, _renamed.c.before == table.c.person)
        connection.execute(delete(_listed))
        connection.execute(insert(_listed).from_select(["delivery", "person"], rows.distinct()))
        connection.execute(delete(table))
        connection.execute(insert(table).from_select(["delivery", "person"], select(_listed)))
