"""What staff decide: about signatures, and whether two people are one; each with its reason, and each can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args

from sqlalchemy import Connection, case, func, insert, select

from desktop.core.errors import PetitionError, UsageError
from desktop.core.petition_errors import NoSuchSignature
from desktop.core.store_errors import Overtaken
from desktop.petition.deduplication.person_links import join_people, read_aliases, standing_pairs
from desktop.petition.deduplication.reason_codes import GIVEN, DecisionKind
from desktop.petition.deduplication.settling_standing import settle_decision
from desktop.petition.replay_log.entries import Revoked, share_decided
from desktop.petition.replay_log.entries_from_petition import withdrawal_of
from desktop.petition.replay_log.noting import note
from desktop.petition.review.signature_selection import Conditions, pick_numbers
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import decided_on, decision, pair

PairDecision = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One act of staff. `at`: UTC, ISO 8601. `signatures`: how many it is about; 2 for `same` and `different`."""

    number: int
    at: str
    by: str
    act: str
    reason: str
    undone: bool
    signatures: int


def decide(petition: Petition, act: DecisionKind, reason: str, conditions: Conditions, *, by: str) -> Decision:
    """Declare all signatures that fit valid, invalid or withdrawn, as one decision.

    `withdrawn` takes out the whole person: all they signed until now. Raises UsageError for an unknown act or reason,
    PetitionError where nobody fits.
    """
    require_reason(act, reason)
    with petition.transaction() as connection:
        made = decide_within(connection, act, reason, conditions, by=by)
        if act == "withdrawn":
            note_withdrawal(petition, connection, made.number)
        return made


def require_reason(act: DecisionKind, reason: str) -> None:
    """Raise UsageError where this is no reason for such a decision."""
    if reason not in GIVEN.get(act, {}):
        known = ", ".join(GIVEN.get(act, GIVEN))
        raise UsageError(f"“{reason or 'nothing'}” is no reason to call a signature {act}. There are: {known}.")


def note_withdrawal(petition: Petition, connection: Connection, number: int, *, revoked: bool = False) -> None:
    """Note a withdrawal outside the petition, or that it is taken back, as the last step of the transaction."""
    made = withdrawal_of(connection, number)
    whole = Revoked(made.at, made.signatures) if revoked else made
    note(petition, connection, tuple(share_decided(whole)))


def decide_within(
    connection: Connection, act: DecisionKind, reason: str, conditions: Conditions, *, by: str
) -> Decision:
    """Do as `decide` does, as a part of the caller's transaction."""
    numbers = pick_numbers(connection, conditions)
    if not numbers:
        raise PetitionError("No signature fits what you stated; nothing was changed.")
    made = note_decision(connection, act, reason, len(numbers), by=by)
    rows = [{"decision": made.number, "signature": each} for each in numbers]
    connection.execute(insert(decided_on), rows)
    settle_decision(connection, made.number)
    append_audit_line(
        connection, act, by=by, decision=made.number, reason=reason, signatures=len(numbers), stated=conditions.named
    )
    return made


def decide_pair(petition: Petition, verdict: PairDecision, one: int, other: int, *, by: str) -> Decision:
    """Say of two signatures that they are of one person (`same`) or of two (`different`).

    Raises NoSuchSignature, and PetitionError where an earlier decision says the contrary.
    """
    with petition.transaction() as connection:
        return _decide_pair(connection, verdict, (one, other), by)


def decide_group(petition: Petition, verdict: PairDecision, numbers: Sequence[int], *, by: str) -> tuple[Decision, ...]:
    """Say of several signatures that they are of one person, or each of another; a decision a pair, all or none.

    Pairs of whom it stands already are passed over. Raises UsageError for fewer than two, NoSuchSignature, and
    PetitionError where an earlier decision says the contrary of a pair, or nothing is left to say.
    """
    group = list(dict.fromkeys(numbers))
    if len(group) < 2:
        raise UsageError("Name two signatures or more, by their numbers.")
    pairs = [(group[0], each) for each in group[1:]] if verdict == "same" else list(combinations(group, 2))
    with petition.transaction() as connection:
        fresh = pairs if len(pairs) == 1 else [each for each in pairs if not _stands(connection, verdict, each)]
        if not fresh:
            raise Overtaken("All of this was decided before. Nothing was changed.")
        return tuple(_decide_pair(connection, verdict, each, by) for each in fresh)


def list_decisions(petition: Petition) -> tuple[Decision, ...]:
    """Return every decision, undone ones too, in the order they were taken. Raises PetitionError."""
    about = select(func.count()).where(decided_on.c.decision == decision.c.number).scalar_subquery()
    count = case((decision.c.act.in_(get_args(PairDecision)), 2), else_=about)
    with petition.reading() as connection:
        rows = connection.execute(select(decision, count.label("signatures")).order_by(decision.c.number)).mappings()
        return tuple(Decision(**row) for row in rows)


def note_decision(connection: Connection, act: str, reason: str, signatures: int, *, by: str) -> Decision:
    """Give an act of staff its number, as a part of the caller's transaction."""
    at = utc_now()
    row = insert(decision).values(at=at, by=by, act=act, reason=reason, undone=False)
    number = int(connection.execute(row.returning(decision.c.number)).scalar_one())
    return Decision(number, at, by, act, reason, undone=False, signatures=signatures)


def _decide_pair(connection: Connection, verdict: PairDecision, numbers: tuple[int, int], by: str) -> Decision:
    first, second = sorted(_person(connection, number) for number in numbers)
    _refuse_contrary(connection, verdict, first, second)
    made = note_decision(connection, verdict, "", 2, by=by)
    connection.execute(insert(pair).values(decision=made.number, one=first, other=second))
    if verdict == "same":
        join_people(connection)
    settle_decision(connection, made.number)
    append_audit_line(connection, verdict, by=by, decision=made.number, pair=list(numbers))
    return made


def _stands(connection: Connection, verdict: PairDecision, numbers: tuple[int, int]) -> bool:
    aliases = read_aliases(connection)
    both = {aliases.get(person, person) for person in (_person(connection, number) for number in numbers)}
    if verdict == "same":
        return len(both) == 1
    said = standing_pairs(connection, "different")
    return any({aliases.get(each, each) for each in (one, other)} == both for _, one, other in said)


def _person(connection: Connection, number: int) -> int:
    person = connection.execute(select(signature.c.person).where(signature.c.number == number)).scalar_one_or_none()
    if person is None:
        raise NoSuchSignature(number)
    return int(person)


def _refuse_contrary(connection: Connection, verdict: PairDecision, first: int, second: int) -> None:
    aliases = read_aliases(connection)

    def of(*people: int) -> set[int]:
        return {aliases.get(person, person) for person in people}

    both = of(first, second)
    if len(both) == 1:
        raise Overtaken("These two are one person already, by their e-mail and name or by a decision that stands.")
    if verdict == "same":
        for number, one, other in standing_pairs(connection, "different"):
            if of(one, other) == both:
                raise Overtaken(f"Decision {number} says that they are two people. To change that, undo it first.")
