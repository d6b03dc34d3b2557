"""The people of the petition: each once, by the signature that is kept for them; those in review are not among them."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, select

from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.lasting_tables import delivered

# Of signatures joined with their batches: those that count for a person.
COUNTED: ColumnElement[bool] = (
    batch.c.undone.is_(False) & signature.c.kept_as.is_(None) & (signature.c.state == "valid")
)


def deliveries_of(connection: Connection, person_keys: Iterable[int]) -> tuple[int, ...]:
    """Return the numbers of the deliveries on whose list one of these keys stands by name, the first one first."""
    found = select(delivered.c.delivery).where(delivered.c.person.in_(list(person_keys))).distinct()
    return tuple(connection.execute(found.order_by(delivered.c.delivery)).scalars())
