"""Takes people out of the petition for good, and sees to it that no old batch brings them back."""

from array import array
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import (
    CTE,
    Column,
    ColumnElement,
    Connection,
    MetaData,
    Select,
    Table,
    delete,
    exists,
    func,
    insert,
    select,
    union,
    update,
)
from sqlalchemy.schema import CreateTable

from desktop.core.progress import Meter, Report, ignore
from desktop.petition.deduplication.counters import recounted
from desktop.petition.deduplication.settling_standing import settle_people
from desktop.petition.earlier_deliveries.noting_delivered_people import ErasedWhy, forget_delivered
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.engines.column_types import KeyedHash, RowNumber
from desktop.petition.name_index.index_upkeep import forget_names
from desktop.petition.rights.paper_erasure import forget_typed
from desktop.petition.tables.arrival_tables import also_in, consent, signature, unsubscribed, withdrawal_request
from desktop.petition.tables.decision_tables import alias, correction, decided_on, taken_back
from desktop.petition.tables.export_tables import exported
from desktop.petition.tables.lasting_tables import erased, erased_signature, tombstone
from desktop.petition.tables.push_tables import pushed

# The signatures that go, with whose they are; a table of this connection's own.
_going = Table(
    "going",
    MetaData(),
    Column("number", RowNumber, primary_key=True),
    Column("person", KeyedHash, nullable=False),
    prefixes=["TEMPORARY"],
)
_AT_ONCE = 20_000  # signatures or people
_REFERRING = (
    *(consent.c.signature, also_in.c.signature, decided_on.c.signature, correction.c.signature),
    exported.c.signature,
    pushed.c.signature,
    *(taken_back.c.signature, unsubscribed.c.signature),
)


def forget(
    connection: Connection,
    going: Select[tuple[int, int]],
    until: str,
    *,
    why: ErasedWhy = "asked",
    report: Report = ignore,
) -> int:
    """Erase the signatures that `going` gives (number, person), in the caller's transaction; return how many.

    Their places in the ledger stay, as erased, and how many stood on each delivery. A tombstone says of each person
    that nothing they signed up to `until` (UTC, ISO 8601) is ever taken again. `why`: they asked, or age took it.
    Reports the signatures erased, then the people who stay and were settled anew. Raises Cancelled.
    """
    _choose(connection, going)
    _bury(connection, until)
    forget_typed(connection, select(_going.c.person))
    codes = select(signature.c.code).where(signature.c.number.in_(select(_going.c.number)), signature.c.code != "")
    forget_requests(connection, withdrawal_request.c.code.in_(codes))
    return _erase_chosen(connection, why, report)


def erase_signatures(connection: Connection, going: Select[tuple[int, int]]) -> int:
    """Erase the signatures that `going` gives (number, person) and nobody else's, now or later; return how many.

    As `forget` does, in the caller's transaction, but their people may sign again.
    """
    _choose(connection, going)
    return _erase_chosen(connection, "asked", ignore)


def bury(connection: Connection, buried: Mapping[int, str], signatures: Iterable[int]) -> None:
    """Write down until when each person stays out, where a later moment holds; and signatures, by their keyed ids."""
    forget_typed(connection, buried)
    gone = set(connection.execute(select(erased_signature.c.signature)).scalars())
    load_rows(connection, erased_signature, ("signature",), [(each,) for each in set(signatures) - gone])
    known = {row.person: row.until for row in connection.execute(select(tombstone))}
    fresh = [(each, until) for each, until in buried.items() if each not in known]
    load_rows(connection, tombstone, ("person", "until"), fresh)
    for each, until in buried.items():
        if known.get(each, until) < until:
            connection.execute(update(tombstone).where(tombstone.c.person == each).values(until=until))


def forget_requests(connection: Connection, which: ColumnElement[bool]) -> None:
    """Erase who asked at a kiosk to be taken off, in the caller's transaction; that somebody asked stays."""
    connection.execute(update(withdrawal_request).where(which).values(name="", code=""))


def _choose(connection: Connection, going: Select[tuple[int, int]]) -> None:
    connection.execute(CreateTable(_going, if_not_exists=True))
    connection.execute(delete(_going))
    connection.execute(insert(_going).from_select(["number", "person"], going))


def _erase_chosen(connection: Connection, why: ErasedWhy, report: Report) -> int:
    forget_delivered(connection, select(_going.c.number), why)
    numbers = array("q", connection.execute(select(_going.c.number).order_by(_going.c.number)).scalars())
    others = array("q", [row.person for row in connection.execute(_others())])
    _keep_places(connection)
    _take_out(connection, numbers, Meter(report, "signatures", len(numbers)))
    _settle(connection, others, Meter(report, "people", len(others)))
    connection.execute(delete(_going))
    return len(numbers)


def _take_out(connection: Connection, numbers: Sequence[int], meter: Meter) -> None:
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        these = select(_going.c.number).where(_going.c.number.between(some[0], some[-1]))
        forget_names(connection, these)
        with recounted(connection, signature.c.number.in_(these)):
            for column in (*_REFERRING, signature.c.number):
                connection.execute(delete(column.table).where(column.in_(these)))
        meter.advance(len(some))


def _settle(connection: Connection, people: Sequence[int], meter: Meter) -> None:
    # In parts, as integrity.py does: whoever shares something with one of a part is looked at with it.
    for start in range(0, len(people), _AT_ONCE):
        some = people[start : start + _AT_ONCE]
        settle_people(connection, some)
        meter.advance(len(some))


def _others() -> Select[tuple[int]]:
    """Give the people who stay, and may stand otherwise once the others are gone."""
    gone = signature.alias("gone")
    theirs = select(gone).where(gone.c.number.in_(select(_going.c.number))).cte("theirs")
    near = union(*(_sharing(name, theirs) for name in ("mailbox", "namesake", "person")), _joined()).cte("near")
    return select(near.c.person)


def _sharing(name: str, theirs: CTE) -> Select[tuple[int]]:
    shared = select(theirs.c[name]).where(theirs.c[name].is_not(None))
    stays = signature.c.number.not_in(select(_going.c.number))
    return select(signature.c.person).where(signature.c[name].in_(shared), stays)


def _joined() -> Select[tuple[int]]:
    """Give those who staff said are one person with somebody who goes."""
    mine = select(alias.c.same_as).where(alias.c.person.in_(select(_going.c.person)))
    return select(alias.c.person).where(alias.c.same_as.in_(mine))


def _keep_places(connection: Connection) -> None:
    own = select(signature.c.batch, signature.c.sequence).where(signature.c.number.in_(select(_going.c.number)))
    again = (
        select(also_in.c.batch, signature.c.sequence)
        .join_from(also_in, signature)
        .where(signature.c.number.in_(select(_going.c.number)))
    )
    places = union(own, again).subquery()
    known = exists().where(erased.c.batch == places.c.batch, erased.c.sequence == places.c.sequence)
    connection.execute(insert(erased).from_select(["batch", "sequence"], select(places).where(~known)))


def _bury(connection: Connection, until: str) -> None:
    mine = tombstone.c.person.in_(select(_going.c.person))
    connection.execute(update(tombstone).where(mine, tombstone.c.until < until).values(until=until))
    buried = exists().where(tombstone.c.person == _going.c.person)
    fresh = select(_going.c.person, func.max(until)).where(~buried).group_by(_going.c.person)
    connection.execute(insert(tombstone).from_select(["person", "until"], fresh))
