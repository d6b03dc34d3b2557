"""Signatures that a withdrawal waits for: decided before a restore, about a batch that the backup did not hold."""

from collections import defaultdict

from sqlalchemy import Connection, Table, delete, insert, select

from desktop.petition.deduplication.ending_consents import end_consents, given_consents
from desktop.petition.deduplication.person_keys import key_of_signature
from desktop.petition.deduplication.settling_standing import settle_decision
from desktop.petition.tables.arrival_tables import petition, signature
from desktop.petition.tables.decision_tables import awaited, awaited_consent, decided_on, decision


def meet_awaited(connection: Connection, number: int) -> None:
    """Let decisions be about those signatures of batch `number` that they waited for, and settle these."""
    for made, numbers in _met(connection, awaited, number).items():
        connection.execute(insert(decided_on), [{"decision": made, "signature": each} for each in numbers])
        settle_decision(connection, made)
    requests = dict(connection.execute(select(awaited_consent.c.decision, awaited_consent.c.request)).all())
    for made, numbers in _met(connection, awaited_consent, number).items():
        at = connection.execute(select(decision.c.at).where(decision.c.number == made)).scalar_one()
        end_consents(connection, made, given_consents(connection, numbers, requests[made]), at)


def _met(connection: Connection, waits: Table, number: int) -> dict[int, list[int]]:
    """Return, by decision, the signatures of a batch that it waited for; it waits for them no longer."""
    waiting = defaultdict[int, list[int]](list)
    for row in connection.execute(select(waits.c.signature, waits.c.decision)):
        waiting[row.signature].append(row.decision)
    met = defaultdict[int, list[int]](list)
    if not waiting:  # nearly always
        return met
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    came = select(signature.c.number, signature.c.id, signature.c.sha256).where(signature.c.batch == number)
    for signed, id_, digest in connection.execute(came).all():
        key = key_of_signature(salt, id_, digest)
        for made in waiting.get(key, ()):
            met[made].append(signed)
        if key in waiting:
            connection.execute(delete(waits).where(waits.c.signature == key))
    return met
