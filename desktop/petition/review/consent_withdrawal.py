"""Takes back one consent of a person who asks, and leaves their signature as it is; how it stood before is kept."""

from collections.abc import Sequence

from sqlalchemy import select

from desktop.core.errors import UsageError
from desktop.petition.deduplication.ending_consents import CONSENT, end_consents, given_consents
from desktop.petition.replay_log.entries import share_decided
from desktop.petition.replay_log.entries_from_petition import ended_consent
from desktop.petition.replay_log.noting import note
from desktop.petition.review.decisions import Decision, note_decision
from desktop.petition.rights.person_who_asks import everybody, require_signatures
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature


def take_consent_back(petition: Petition, numbers: Sequence[int], request: str, *, by: str) -> Decision:
    """Take back what the people who gave these signatures once said yes to, in every signature of theirs.

    From now on they count as having asked to stop; a yes that they give later counts again. Undone like any decision.
    The replay log is told, so that no backup brings the consent back. Raises NoSuchSignature, UsageError where they
    never said yes, PetitionError.
    """
    with petition.transaction() as connection:
        people = everybody(connection, numbers)
        require_signatures(connection, numbers)
        theirs = connection.execute(select(signature.c.number).where(signature.c.person.in_(people))).scalars().all()
        rows = given_consents(connection, theirs, request)
        if not rows:
            raise UsageError("They have not said yes to this. Nothing was changed.")
        made = note_decision(connection, CONSENT, "asked", len(rows), by=by)
        end_consents(connection, made.number, rows, made.at)
        append_audit_line(connection, "consent taken back", by=by, decision=made.number, signatures=len(rows))
        note(petition, connection, tuple(share_decided(ended_consent(connection, made.number))))
    return made
