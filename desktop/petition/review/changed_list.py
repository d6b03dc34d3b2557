"""What became of a list since it was delivered last: who is new on it, and who is gone."""

from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, select

from desktop.core.names import printed_name
from desktop.petition.agreements.deliverable import Deliverable
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.arrived import batch, first_name, signature
from desktop.petition.tables.kept import delivered, delivery

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
    """Compare a list with the last delivery of the same versions, in any language; None where there was none."""
    versions = list(going.letter.versions)
    made = (line.facts for line in lines_of(connection, "delivered"))
    number = next((facts["delivery"] for facts in made if facts.get("versions") == versions), None)
    last = connection.execute(select(delivery).where(delivery.c.number == number)).first()
    if last is None:
        return None
    stood = select(delivered.c.person).where(delivered.c.delivery == last.number)
    before, now = set(connection.execute(stood).scalars()), going.people.matches
    fresh = [place for place, person in enumerate(now) if person not in before]
    gone = before.difference(now)
    return ListChange(
        last.number,
        last.at,
        last.by,
        len(fresh),
        len(gone),
        going.people.count_only - last.count_only,
        tuple(going.people.rows[place][0] for place in fresh[:_MOST]),
        _names(connection, gone),
    )


def _names(connection: Connection, people: set[int]) -> tuple[str, ...]:
    """Return the names of some of these people, as far as anybody still knows them."""
    some = sorted(people)[:_LOOKED_UP]
    kept = select(signature.c.person, first_name, signature.c.family_name).select_from(signature.join(batch))
    rows = connection.execute(kept.where(signature.c.person.in_(some)).order_by(signature.c.number))
    named = {person: printed_name(given, family) for person, given, family in rows}
    return tuple(islice(named.values(), _MOST))
