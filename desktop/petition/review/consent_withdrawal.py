"""Takes back one consent of a person who asks, and leaves their signature as it is; how it stood before is kept."""

from collections.abc import Sequence

from sqlalchemy import insert, select, update

from desktop.core.consent import BY_STAFF
from desktop.core.errors import UsageError
from desktop.petition.deduplication.counters import recounted
from desktop.petition.review.consents_again import TAKEN_BACK
from desktop.petition.review.decisions import Decision, note_decision
from desktop.petition.rights.search import everybody, require_signatures
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import consent, signature
from desktop.petition.tables.decided import decided_on, taken_back

_KEPT = ("signature", "request", "answer", "at", "method", "original")


def take_consent_back(petition: Petition, numbers: Sequence[int], request: str, *, by: str) -> Decision:
    """Take back what the people who gave these signatures once said yes to, in every signature of theirs.

    From now on they count as having asked to stop; a yes that they give later counts again. Undone like any decision.
    Raises NoSuchSignature, UsageError where they never said yes, PetitionError.
    """
    with petition.transaction() as connection:
        people = everybody(connection, numbers)
        require_signatures(connection, numbers)
        theirs = select(signature.c.number).where(signature.c.person.in_(people))
        given = (consent.c.signature.in_(theirs), consent.c.request == request, consent.c.answer == "yes")
        rows = connection.execute(select(*(consent.c[each] for each in _KEPT)).where(*given)).mappings().all()
        if not rows:
            raise UsageError("They have not said yes to this. Nothing was changed.")
        made = note_decision(connection, TAKEN_BACK, "asked", by, len(rows))
        numbered = [{"decision": made.number, "signature": each["signature"]} for each in rows]
        connection.execute(insert(decided_on), numbered)
        connection.execute(insert(taken_back), [{"decision": made.number, **each} for each in rows])
        said = {"answer": "withdrawn", "at": utc_now(), "method": BY_STAFF, "original": "yes"}
        with recounted(connection, signature.c.number.in_(theirs)):
            connection.execute(update(consent).where(*given).values(said))
        append_audit_line(connection, "consent taken back", by=by, decision=made.number, signatures=len(rows))
    return made
