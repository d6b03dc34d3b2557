"""Ends consents by a decision of staff, and lets them stand again as they did before: how that was is kept."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, insert, select, update

from desktop.core.consent import BY_STAFF
from desktop.petition.deduplication.counters import recounted
from desktop.petition.tables.arrival_tables import consent, signature
from desktop.petition.tables.decision_tables import decided_on, taken_back

CONSENT = "consent"  # the act of such a decision
_KEPT = ("signature", "request", "answer", "at", "method", "original")


def given_consents(connection: Connection, numbers: Sequence[int], request: str) -> Sequence[RowMapping]:
    """Return where these signatures say yes to a request, as it stands."""
    rows = select(*(consent.c[each] for each in _KEPT)).where(
        consent.c.signature.in_(numbers), consent.c.request == request, consent.c.answer == "yes"
    )
    return connection.execute(rows).mappings().all()


def end_consents(connection: Connection, number: int, given: Sequence[RowMapping], at: str) -> None:
    """Have decision `number` end these consents from `at` (UTC, ISO 8601) on, as a part of the caller's transaction."""
    if not given:
        return
    numbers, request = [each["signature"] for each in given], given[0]["request"]
    connection.execute(insert(decided_on), [{"decision": number, "signature": each} for each in numbers])
    connection.execute(insert(taken_back), [{"decision": number, **each} for each in given])
    which = (consent.c.signature.in_(numbers), consent.c.request == request)
    said = {"answer": "withdrawn", "at": at, "method": BY_STAFF, "original": "yes"}
    with recounted(connection, signature.c.number.in_(numbers)):
        connection.execute(update(consent).where(*which).values(said))


def give_again(connection: Connection, number: int) -> None:
    """Let consents stand as they did before decision `number`, as a part of the caller's transaction."""
    theirs = select(taken_back.c.signature).where(taken_back.c.decision == number)
    with recounted(connection, signature.c.number.in_(theirs)):
        for row in connection.execute(select(taken_back).where(taken_back.c.decision == number)).mappings().all():
            which = (consent.c.signature == row["signature"], consent.c.request == row["request"])
            before = {name: row[name] for name in ("answer", "at", "method", "original")}
            connection.execute(update(consent).where(*which).values(before))
