"""Works out anew all that follows from what arrived and what was decided, after the tables were brought up to date."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.deduplication.recompute import settle_batch
from desktop.petition.tables.arrived import batch, petition, signature

_AT_ONCE = 2000  # rows


def renew(connection: Connection) -> None:
    """Write every signature's matches and its standing, as this Tabling has them."""
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    last = 0
    while rows := connection.execute(_ROWS, {"last": last}).all():
        connection.execute(_MATCHED, [_matched(row, salt) for row in rows])
        last = rows[-1].number
    for number in connection.execute(select(batch.c.number)).scalars().all():
        settle_batch(connection, number)


_ROWS = select(signature).where(signature.c.number > bindparam("last")).order_by(signature.c.number).limit(_AT_ONCE)
_MATCHED = (
    update(signature)
    .where(signature.c.number == bindparam("at"))
    .values(person=bindparam("who"), mailbox=bindparam("box"), namesake=bindparam("name"))
)


def _matched(row: Row[Any], salt: bytes) -> dict[str, int | None]:
    name, home = (row.given_name, row.family_name), (row.country, row.postal_code)
    found = keys_of_person(salt, row.id.hex(), name, row.email, home)
    return {"at": row.number, "who": found.person, "box": found.mailbox, "name": found.namesake}
