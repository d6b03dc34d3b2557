"""What each signature of a petition counts for, read from its tables."""

from sqlalchemy import select

from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables import arrival_tables
from tests.support.oracle import Standing

# As typed, and as folded by hand.
NAMES = [("Ann", "Lee", "ann lee"), ("LEE", "Änn", "ann lee"), ("Bo", "Lee", "bo lee")]
MAILS = [("", ""), ("", ""), ("ann@example.org", "ann"), ("Ann+pride@Example.org", "ann"), ("b@example.net", "b")]
CODES = [("", ""), ("K1A 0B1", "k1a0b1"), ("k1a0b1", "k1a0b1"), ("75001", "75001")]
TIMES = ["", "2026-08-23T12:00:00Z", "2026-08-23T12:00:01Z", "2026-08-24T09:00:00Z", "2999-01-01T00:00:00Z"]


def standings(petition: Petition) -> dict[int, Standing]:
    """What the petition says of each signature that counts."""
    c = arrival_tables.signature.c
    rows = select(c.number, c.state, c.reason, c.kept_as, c.doubt).join(arrival_tables.batch)
    with petition.reading() as connection:
        return {
            row[0]: tuple(row[1:]) for row in connection.execute(rows.where(arrival_tables.batch.c.undone.is_(False)))
        }
