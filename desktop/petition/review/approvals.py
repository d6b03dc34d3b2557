"""The second pair of eyes: nothing is delivered before somebody else looked at exactly these words and people."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert, select

from desktop.core.errors import DeliveryError
from desktop.core.petition_errors import NotApproved
from desktop.core.progress import Report, ignore
from desktop.core.same_staff_person import is_same_person
from desktop.core.whole_files import new_with
from desktop.petition.agreements.contact_like_cells import require_answers
from desktop.petition.agreements.letter_words import Letter, WantedLetter
from desktop.petition.agreements.what_may_be_delivered import Deliverable, read_deliverable
from desktop.petition.delivery.unprintable_rows import require_printable
from desktop.petition.store.audit import AuditFact, append_audit_line, lines_of, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.decision_tables import approval


@dataclass(frozen=True, slots=True)
class Approval:
    """Somebody's word that a list may go out. `at`: UTC, ISO 8601; `people` counts those who are not named too."""

    number: int
    at: str
    by: str
    digest: bytes
    people: int


@dataclass(frozen=True, slots=True)
class ApprovalStanding:
    """How a list stands for one who would deliver it.

    `holds`: somebody else approved just this. `own`: they did themselves. `outdated`: the last approval of the same
    letter, where it was of other words or people.
    """

    holds: Approval | None = None
    own: Approval | None = None
    outdated: Approval | None = None


def approve(  # noqa: PLR0913 - what is approved, by whom, and who is told how far it is
    petition: Petition,
    wanted: WantedLetter,
    *,
    by: str,
    to: Path | None = None,
    accepted: frozenset[int] = frozenset(),
    report: Report = ignore,
) -> tuple[Approval, Deliverable]:
    """Approve what would go out now, words and people, and write the people to `to` for reading, a line each, by name.

    Both or neither; reports people. `accepted`: the signatures whose cells look like an e-mail address or phone number
    and were looked at; CellsQuestioned names any other. Raises what `read_deliverable` does, OutputError (never over a
    file that is there), PetitionError, Cancelled.
    """
    if to is None:
        return _approve(petition, wanted, by, None, accepted, report)
    with new_with(to) as write:
        return _approve(petition, wanted, by, write, accepted, report)


def _approve(  # noqa: PLR0913, PLR0917 - as above
    petition: Petition,
    wanted: WantedLetter,
    by: str,
    write: Callable[[bytes], None] | None,
    accepted: frozenset[int],
    report: Report,
) -> tuple[Approval, Deliverable]:
    with petition.transaction() as connection:
        going = read_deliverable(connection, wanted, report=report)
        require_printable(going.numbered_rows)
        answered = require_answers(going, accepted)
        people = len(going.people.rows) + going.people.count_only
        at, digest = utc_now(), going.digest()
        row = insert(approval).values(at=at, by=by, digest=digest, people=people)
        number = int(connection.execute(row.returning(approval.c.number)).scalar_one())
        facts: dict[str, AuditFact] = {"versions": list(going.letter.versions), "language": going.letter.language}
        facts |= {"supplement": True} if going.supplement else {}
        facts["questioned"] = answered
        facts["without_emoji"] = [cell.number for cell in going.people.shortened]
        append_audit_line(connection, "approved", by=by, approval=number, people=people, list=digest.hex(), **facts)
        if write:  # last: a disk that refuses takes the approval back as well
            write("".join(sorted("\t".join(each) + "\n" for each in going.people.rows)).encode())
    return Approval(number, at, by, digest, people), going


def find_approval(connection: Connection, digest: bytes, *, by: str) -> Approval:
    """Return the latest approval of just this by somebody other than `by`. Raises DeliveryError where there is none."""
    given = [Approval(**row) for row in connection.execute(select(approval).order_by(approval.c.number)).mappings()]
    same = [each for each in given if each.digest == digest]
    others = [each for each in same if not is_same_person(each.by, by)]
    if others:
        return others[-1]
    if same:
        raise DeliveryError(f"{by} approved this list and cannot deliver it too: two people must have looked at it.")
    if given:
        raise DeliveryError(
            "The list or the words above it are not those that were approved: they have changed since. "
            "Have them approved again."
        )
    raise NotApproved("Nobody has approved this list. Ask somebody else to look at it.")


def approval_standing(
    connection: Connection, letter: Letter, digest: bytes, *, by: str, supplement: bool = False
) -> ApprovalStanding:
    """Return who approved this letter, or this supplement to it, as it is now or as it was before."""
    rows = connection.execute(select(approval).order_by(approval.c.number.desc())).mappings()
    given = {row["number"]: Approval(**row) for row in rows}
    same = [each for each in given.values() if each.digest == digest]
    others = [each for each in same if not is_same_person(each.by, by)]
    said = {"versions": list(letter.versions), "language": letter.language}
    facts = (line.facts for line in lines_of(connection, "approved"))
    last = next(
        (
            given[each["approval"]]
            for each in facts
            if said.items() <= each.items() and bool(each.get("supplement")) is supplement
        ),
        None,
    )
    return ApprovalStanding(
        others[0] if others else None,
        same[0] if same and not others else None,
        None if same else last,
    )
