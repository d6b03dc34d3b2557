"""What became of a list since it was delivered last: who is new on it, and who is gone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, func, select

from desktop.core.name_writing import printed_name
from desktop.petition.agreements.what_may_be_delivered import Deliverable
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.arrival_tables import batch, first_name, signature
from desktop.petition.tables.lasting_tables import delivered, delivered_erased, delivery

_MOST = 20  # names told one by one
_LOOKED_UP = 200  # of those who are gone: whoever was erased has no name any more


@dataclass(frozen=True, slots=True)
class ListChange:
    """How a list differs from that of delivery `number`, made `at` (UTC, ISO 8601) by `by`.

    `added` and `gone` count people by name; of both some names are told. `unnamed`: how many more, or fewer, are only
    counted.
    """

    number: int
    at: str
    by: str
    added: int
    gone: int
    unnamed: int
    added_names: tuple[str, ...]
    gone_names: tuple[str, ...]


def changed_since_delivery(connection: Connection, going: Deliverable) -> ListChange | None:
    """Compare a list with the last delivery of the same versions, in any language; None where there was none.

    Where that was a supplement, with all of them back to the last list of everybody. None also for a supplement, which
    says itself how it differs.
    """
    made = list(_made(connection, list(going.letter.versions)))
    rows = connection.execute(select(delivery).where(delivery.c.number.in_(made)).order_by(delivery.c.number)).all()
    if going.supplement or not rows:
        return None
    last = rows[-1]
    stood = select(delivered.c.person).where(delivered.c.delivery.in_(made))
    before, now = set(connection.execute(stood).scalars()), going.people.person_keys
    fresh = [place for place, person in enumerate(now) if person not in before]
    gone = before.difference(now)
    return ListChange(
        last.number,
        last.at,
        last.by,
        len(fresh),
        len(gone) + _erased(connection, made),
        going.people.count_only - sum(row.count_only for row in rows),
        tuple(going.people.rows[place][0] for place in fresh[:_MOST]),
        _names(connection, gone),
    )


def _made(connection: Connection, versions: list[int]) -> Iterator[int]:
    """Give the deliveries of these versions, the last one first, down to one that held everybody."""
    for line in lines_of(connection, "delivered"):
        if line.facts.get("versions") == versions:
            yield int(str(line.facts["delivery"]))
            if "supplement" not in line.facts:
                return


def _erased(connection: Connection, made: Sequence[int]) -> int:
    """Count who stood on these by name and was erased since."""
    theirs = delivered_erased.c.delivery.in_(made) & delivered_erased.c.named
    return connection.execute(select(func.count(delivered_erased.c.person.distinct())).where(theirs)).scalar_one()


def _names(connection: Connection, people: set[int]) -> tuple[str, ...]:
    """Return the names of some of these people, as far as anybody still knows them."""
    some = sorted(people)[:_LOOKED_UP]
    kept = select(signature.c.person, first_name, signature.c.family_name).select_from(signature.join(batch))
    rows = connection.execute(kept.where(signature.c.person.in_(some)).order_by(signature.c.number))
    named = {person: printed_name(given, family) for person, given, family in rows}
    return tuple(islice(named.values(), _MOST))
