"""On which deliveries one person stands, by name or only counted, whoever they went by then."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.petition.handed_over.earlier import read_names
from desktop.petition.handed_over.noting import HELD
from desktop.petition.tables.arrived import signature
from desktop.petition.tables.decided import alias
from desktop.petition.tables.kept import delivered, delivery


@dataclass(frozen=True, slots=True)
class Stood:
    """They stand on delivery `number`, made at `day` (ISO 8601, UTC); `named`, or counted without their name."""

    number: int
    day: str
    named: bool


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
