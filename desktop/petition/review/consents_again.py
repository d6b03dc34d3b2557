"""Lets a consent stand again as it did before staff took it back."""

from sqlalchemy import Connection, select, update

from desktop.petition.deduplication.counters import recounted
from desktop.petition.tables.arrived import consent, signature
from desktop.petition.tables.decided import taken_back

TAKEN_BACK = "consent"  # the act of such a decision


def give_again(connection: Connection, number: int) -> None:
    """Let consents stand as they did before decision `number`, as a part of the caller's transaction."""
    theirs = select(taken_back.c.signature).where(taken_back.c.decision == number)
    with recounted(connection, signature.c.number.in_(theirs)):
        for row in connection.execute(select(taken_back).where(taken_back.c.decision == number)).mappings().all():
            which = (consent.c.signature == row["signature"], consent.c.request == row["request"])
            before = {name: row[name] for name in ("answer", "at", "method", "original")}
            connection.execute(update(consent).where(*which).values(before))
