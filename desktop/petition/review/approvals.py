"""The second pair of eyes: nothing is delivered before somebody else looked at exactly that list."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert, select

from desktop.core.campaign import DeliveredField
from desktop.core.errors import DeliveryError, PetitionError
from desktop.core.files import require_new, write_whole
from desktop.core.petition_errors import NotApproved
from desktop.core.progress import Report, ignore
from desktop.petition.deduplication.people import list_people
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.store import Petition
from desktop.petition.tables.decided import approval


@dataclass(frozen=True, slots=True)
class Approval:
    """Somebody's word that a list may go out. `at`: UTC, ISO 8601; `people` counts those who are not named too."""

    number: int
    at: str
    by: str
    digest: bytes
    people: int


def approve(
    petition: Petition,
    fields: Iterable[DeliveredField],
    *,
    by: str,
    to: Path | None = None,
    report: Report = ignore,
) -> Approval:
    """Approve the list of people as it is now, and write it to `to` for reading through, a line each, by name.

    Both or neither; reports people. Raises DeliveryError where nobody is on the list, OutputError (never over a file
    that is there), PetitionError, Cancelled.
    """
    if to is None:
        return _approve(petition, fields, by, None, report)
    require_new(to)
    try:
        return _approve(petition, fields, by, to, report)
    except PetitionError:
        to.unlink(missing_ok=True)
        raise


def _approve(
    petition: Petition, fields: Iterable[DeliveredField], by: str, to: Path | None, report: Report
) -> Approval:
    with petition.transaction() as connection:
        listed = list_people(connection, fields, report=report)
        people = len(listed.rows) + listed.count_only
        if not people:
            raise DeliveryError("Nobody would be delivered: there is nothing to approve.")
        at, digest = utc_now(), listed.digest()
        row = insert(approval).values(at=at, by=by, digest=digest, people=people)
        number = int(connection.execute(row.returning(approval.c.number)).scalar_one())
        append_audit_line(connection, "approved", by=by, approval=number, people=people, list=digest.hex())
        if to:  # last: a disk that refuses takes the approval back as well
            write_whole(to, "".join(sorted("\t".join(each) + "\n" for each in listed.rows)).encode())
    return Approval(number, at, by, digest, people)


def find_approval(connection: Connection, digest: bytes, *, by: str) -> Approval:
    """Return the latest approval of this list by somebody other than `by`. Raises DeliveryError where there is none."""
    given = [Approval(**row) for row in connection.execute(select(approval).order_by(approval.c.number)).mappings()]
    same = [each for each in given if each.digest == digest]
    others = [each for each in same if _name(each.by) != _name(by)]
    if others:
        return others[-1]
    if same:
        raise DeliveryError(f"{by} approved this list and cannot deliver it too: two people must have looked at it.")
    if given:
        raise DeliveryError("The list is not the one that was approved: it has changed since. Have it approved again.")
    raise NotApproved("Nobody has approved this list. Ask somebody else to look at it.")


def _name(by: str) -> str:
    return " ".join(by.casefold().split())
