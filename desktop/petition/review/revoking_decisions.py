"""Takes a decision back, whatever it was: everybody stands as if it had not been taken."""

from sqlalchemy import Connection, or_, select, update

from desktop.core.petition_errors import NoSuchDecision
from desktop.core.store_errors import Overtaken
from desktop.petition.deduplication.ending_consents import CONSENT, give_again
from desktop.petition.deduplication.person_links import join_people
from desktop.petition.deduplication.settling_standing import settle_decision
from desktop.petition.replay_log.entries import ConsentAgain, share_decided
from desktop.petition.replay_log.entries_from_petition import ended_consent
from desktop.petition.replay_log.noting import note
from desktop.petition.review.corrections import take_back
from desktop.petition.review.decisions import note_withdrawal
from desktop.petition.review.event_corrections import EVENT, settle_decided_event
from desktop.petition.review.signature_selection import Conditions, DecisionPreview, pick
from desktop.petition.review.withdrawal_requests import wait_again
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import decided_on, decision, pair


def undo_decision(petition: Petition, number: int, *, by: str) -> None:
    """Take a decision back; it stays in the list as undone. Raises NoSuchDecision, PetitionError."""
    with petition.transaction() as connection:
        facts = select(decision.c.act, decision.c.reason, decision.c.undone)
        found = connection.execute(facts.where(decision.c.number == number)).first()
        if found is None:
            raise NoSuchDecision(number)
        if found.undone:
            raise Overtaken(f"Decision {number} is undone already. Nothing was changed.")
        connection.execute(update(decision).where(decision.c.number == number).values(undone=True))
        _take_back_act(petition, connection, found.act, number)
        settle_decision(connection, number)
        append_audit_line(connection, "decision undone", by=by, decision=number)
        if found.act == "withdrawn":
            if found.reason == "by_code":
                wait_again(connection, number)
            note_withdrawal(petition, connection, number, revoked=True)
        elif found.act == CONSENT:
            ended = ended_consent(connection, number)
            note(petition, connection, tuple(share_decided(ConsentAgain(ended.at, ended.signatures))))


def _take_back_act(petition: Petition, connection: Connection, act: str, number: int) -> None:
    """Take back what a kind of decision wrote besides itself."""
    if act == "same":
        join_people(connection)
    elif act == "corrected":
        take_back(connection, petition.salt, number)
    elif act == EVENT:
        settle_decided_event(connection, number)
    elif act == CONSENT:
        give_again(connection, number)


def preview_undo(petition: Petition, number: int, *, most: int = 10) -> DecisionPreview:
    """Return whom taking a decision back would concern, the first `most` of them by name; change nothing.

    Raises NoSuchDecision, PetitionError.
    """
    on = select(decided_on.c.signature).where(decided_on.c.decision == number)
    of_pair = or_(*(signature.c.person == each for each in (pair.c.one, pair.c.other)))
    both = select(signature.c.number).join(pair, of_pair).where(pair.c.decision == number)
    with petition.reading() as connection:
        if connection.execute(select(decision.c.number).where(decision.c.number == number)).first() is None:
            raise NoSuchDecision(number)
        numbers = sorted(connection.execute(on.union(both)).scalars())
        first = tuple(pick(connection, Conditions(numbers=tuple(numbers[:most])))) if numbers else ()
    return DecisionPreview(len(numbers), {}, first)
