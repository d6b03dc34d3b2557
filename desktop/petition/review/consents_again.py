"""Lets a consent stand again as it did before staff took it back."""

from sqlalchemy import Connection, select, update

from desktop.petition.tables.arrived import consent
from desktop.petition.tables.decided import taken_back

TAKEN_BACK = "consent"  # the act of such a decision


def give_again(connection: Connection, number: int) -> None:
    """Let consents stand as they did before decision `number`, as a part of the caller's transaction."""
    for row in connection.execute(select(taken_back).where(taken_back.c.decision == number)).mappings().all():
        which = (consent.c.signature == row["signature"], consent.c.request == row["request"])
        before = {name: row[name] for name in ("answer", "at", "method", "original")}
        connection.execute(update(consent).where(*which).values(before))
