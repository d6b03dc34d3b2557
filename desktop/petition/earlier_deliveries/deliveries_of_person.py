"""On which deliveries one person stands, whoever they went by then; and those who count by one merge alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import CompoundSelect, Connection, Select, func, select, union, union_all

from desktop.petition.earlier_deliveries.noting_delivered_people import HELD
from desktop.petition.earlier_deliveries.people_delivered_before import read_names
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import also_in, batch, signature
from desktop.petition.tables.decision_tables import alias, correction
from desktop.petition.tables.lasting_tables import delivered, delivery


@dataclass(frozen=True, slots=True)
class Stood:
    """They stand on delivery `number`, made at `day` (ISO 8601, UTC); `named`, or counted without their name."""

    number: int
    day: str
    named: bool


@dataclass(frozen=True, slots=True)
class DeliveredPeople:
    """So many people stand on delivery `number`, made at `day` (ISO 8601, UTC)."""

    number: int
    day: str
    people: int


def deliveries_with(connection: Connection, numbers: Sequence[int]) -> tuple[Stood, ...]:
    """Return the deliveries that hold the one person who gave these signatures, the first one first."""
    names = read_names(connection)
    rows = connection.execute(select(signature.c.number, signature.c.person).where(signature.c.number.in_(numbers)))
    went_by = {key for row in rows for key in (row.person, *names.of(row.person, row.number))}
    joined = {names.joined[each] for each in went_by if each in names.joined}
    went_by |= set(connection.execute(select(alias.c.person).where(alias.c.same_as.in_(joined))).scalars())
    went_by |= {key for number in numbers for key in names.before.get(number, ())}
    return tuple(sorted(_held(connection, went_by), key=lambda each: each.number))


def _held(connection: Connection, went_by: set[int]) -> Iterator[Stood]:
    days = {row.number: row.at[:10] for row in connection.execute(select(delivery))}
    told: set[int] = set()
    for table in HELD:  # by name first: who was named in one delivery was not only counted in it
        found = select(table.c.delivery).where(table.c.person.in_(went_by)).distinct()
        for number in connection.execute(found).scalars():
            if number not in told:
                told.add(number)
                yield Stood(number, days[number], named=table is delivered)


def handed_over_by(petition: Petition, *merges: int) -> tuple[DeliveredPeople, ...]:
    """Return on which deliveries people stand who count by these merges alone, the first one first.

    Undone, these merges make them count no more; what was delivered stays as it was. Raises PetitionError.
    """
    with petition.reading() as connection:
        return _by_merges(connection, merges)


def _by_merges(connection: Connection, merges: Sequence[int]) -> tuple[DeliveredPeople, ...]:
    live = select(batch.c.number).where(batch.c.undone.is_(False), batch.c.number.not_in(merges))
    also = select(also_in.c.signature).where(also_in.c.batch.in_(live))
    going = select(signature.c.number).where(signature.c.batch.in_(merges), signature.c.number.not_in(also))
    theirs = _also_joined(
        select(signature.c.person).where(signature.c.number.in_(going)),
        select(correction.c.person).where(correction.c.signature.in_(going)),
    )
    staying = _also_joined(select(signature.c.person).where(signature.c.batch.in_(live) | signature.c.number.in_(also)))
    listed = union_all(*(select(each.c.delivery, each.c.person) for each in HELD)).subquery()
    concerned = listed.c.person.in_(theirs) & listed.c.person.not_in(staying)
    counted = select(delivery.c.number, delivery.c.at, func.count().label("people"))
    rows = counted.join(listed, listed.c.delivery == delivery.c.number).where(concerned)
    found = connection.execute(rows.group_by(delivery.c.number, delivery.c.at).order_by(delivery.c.number))
    return tuple(DeliveredPeople(row.number, row.at[:10], row.people) for row in found)


def _also_joined(*keys: Select[int]) -> CompoundSelect[int]:
    """Choose person keys, and every other by which staff say that one of these people goes or went."""
    chosen = union(*keys).subquery().c.person
    one = union(select(chosen), select(alias.c.same_as).where(alias.c.person.in_(select(chosen)))).subquery().c.person
    return union(select(one), select(alias.c.person).where(alias.c.same_as.in_(select(one))))
