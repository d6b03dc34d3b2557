"""Notes who stood on a delivery, by name or only counted, and forgets it of those who are erased."""

import secrets
from collections.abc import Sequence
from typing import Literal

from sqlalchemy import Connection, Select, delete, func, insert, select, union

from desktop.core.progress import Meter, Report
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import correction
from desktop.petition.tables.lasting_tables import delivered, delivered_erased, delivered_unnamed, delivery

ErasedWhy = Literal["asked", "age"]
HELD = (delivered, delivered_unnamed)
LEARNED = "handed over, not known here"  # how the audit log calls one of which only the replay log tells
_CHUNK = 5000


def note_people(
    connection: Connection, number: int, named: Sequence[int], unnamed: Sequence[int], report: Report
) -> None:
    """Note the person keys of who stands on delivery `number`, in the caller's transaction. Reports people."""
    meter = Meter(report, "people", len(named) + len(unnamed))
    for table, people in zip(HELD, (named, unnamed), strict=True):
        for start in range(0, len(people), _CHUNK):
            some = people[start : start + _CHUNK]
            load_rows(connection, table, ("delivery", "person"), [(number, person) for person in some])
            meter.advance(len(some))


def count_deliveries(petition: Petition) -> int:
    """Return how many documents were delivered. Raises PetitionError."""
    with petition.reading() as connection:
        return connection.execute(select(func.count()).select_from(delivery)).scalar_one()


def forget_delivered(connection: Connection, going: Select[tuple[int]], why: ErasedWhy) -> None:
    """Put a number drawn by lot in the place of everybody whom only the signatures `going` (numbers) make known.

    A thief who guesses somebody's name and address finds them on no delivery then; how many stood on it stays. To be
    called before these signatures go, in the caller's transaction.
    """
    theirs = union(
        select(signature.c.person).where(signature.c.number.in_(going)),
        select(correction.c.person).where(correction.c.signature.in_(going)),
    ).subquery()
    staying = union(
        select(signature.c.person).where(signature.c.number.not_in(going)),
        select(correction.c.person).where(correction.c.signature.not_in(going)),
    )
    lots: dict[int, int] = {}
    for table in HELD:
        of = table.c.person.in_(select(theirs.c.person)) & table.c.person.not_in(staying)
        rows = connection.execute(select(table).where(of)).all()
        lots |= {row.person: secrets.randbits(63) for row in rows if row.person not in lots}
        if rows:
            connection.execute(delete(table).where(of))
            told = {"named": table is delivered, "why": why}
            fresh = [told | {"delivery": row.delivery, "person": lots[row.person]} for row in rows]
            connection.execute(insert(delivered_erased), fresh)
