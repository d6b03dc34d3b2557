"""Signatures that a withdrawal waits for: decided before a restore, about a batch that the backup did not hold."""

from sqlalchemy import Connection, delete, insert, select

from desktop.petition.deduplication.person_keys import key_of_signature
from desktop.petition.deduplication.recompute import settle_decision
from desktop.petition.tables.arrived import petition, signature
from desktop.petition.tables.decided import awaited, decided_on


def meet_awaited(connection: Connection, number: int) -> None:
    """Let decisions be about those signatures of batch `number` that they waited for, and settle these."""
    waiting = {row.signature: row.decision for row in connection.execute(select(awaited))}
    if not waiting:  # nearly always
        return
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    came = select(signature.c.number, signature.c.id, signature.c.sha256).where(signature.c.batch == number)
    met: set[int] = set()
    for row in connection.execute(came).all():
        key = key_of_signature(salt, row.id, row.sha256)
        if key in waiting:
            connection.execute(insert(decided_on).values(decision=waiting[key], signature=row.number))
            connection.execute(delete(awaited).where(awaited.c.signature == key))
            met.add(waiting[key])
    for each in met:
        settle_decision(connection, each)
