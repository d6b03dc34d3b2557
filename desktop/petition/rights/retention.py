"""Lets the petition forget with age: first how to reach people, at the end who they were; never under a legal hold."""

from array import array
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from sqlalchemy import ColumnElement, Connection, case, delete, distinct, exists, func, insert, or_, select, update

from desktop.core.canonical_json import canonical_json
from desktop.core.date_arithmetic import moved
from desktop.core.errors import PetitionError, UsageError
from desktop.core.event import is_day
from desktop.core.one_line_text import clean_line
from desktop.core.petition_errors import NoSuchHold
from desktop.core.progress import Meter, Report, ignore
from desktop.core.whole_files import require_new, write_whole
from desktop.petition.replay_log.entries import ContactsErased, Entry, share_out
from desktop.petition.replay_log.noting import note
from desktop.petition.rights.erasure import forget, forget_requests
from desktop.petition.rights.paper_erasure import blank_typed_contacts, forget_old_sheets
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature, withdrawal_request
from desktop.petition.tables.decision_tables import correction
from desktop.petition.tables.lasting_tables import hold

RetentionScope = Literal["contact", "everything"]
USUAL = timedelta(days=730)  # after which it is looked at what is still needed
_AT_ONCE = 20_000  # signatures
_CONTACT = ("email", "postal_code", "phone", "extra")  # further answers are addresses and birth dates as well


@dataclass(frozen=True, slots=True)
class Retained:
    """What a run erases, or would: signatures signed before `before` (a day, ISO 8601), of `people`.

    `undated`: signatures without a date, which are never too old by themselves.
    """

    what: RetentionScope
    before: str
    signatures: int
    people: int
    undated: int


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold: while one is in force, no old data is erased. `lifted_at` is None while it stands."""

    number: int
    at: str
    by: str
    why: str
    lifted_at: str | None


def preview_retention(petition: Petition, before: str, what: RetentionScope) -> Retained:
    """Say what erasing everything signed before this day would do, and do nothing. Raises UsageError, PetitionError."""
    with petition.reading() as connection:
        return _look(connection, before, what)


def count_old(petition: Petition, before: str) -> int:
    """Return of how many signatures signed before this day it is kept how to reach people, 0 while a hold stands.

    Raises PetitionError.
    """
    with petition.reading() as connection:
        if _standing_holds(connection):
            return 0
        return int(connection.execute(select(func.count()).where(_old(before), _reachable())).scalar_one())


def retain(  # noqa: PLR0913 - what goes, by whom, and who is told how far it is
    petition: Petition,
    before: str,
    what: RetentionScope,
    *,
    by: str,
    certificate: Path | None = None,
    report: Report = ignore,
) -> Retained:
    """Erase what was signed before this day: how to reach people, or everything; running it again finds nothing more.

    `certificate` is written with it, both or neither (JSON, no personal data). Reports the signatures erased, then the
    people who are settled anew. Raises UsageError, OutputError (never over a file that is there), PetitionError,
    Cancelled.
    """
    if certificate is None:
        found = _retain(petition, (before, what), by, None, report)
    else:
        require_new(certificate)
        try:
            found = _retain(petition, (before, what), by, certificate, report)
        except PetitionError:
            certificate.unlink(missing_ok=True)
            raise
    petition.wipe()
    return found


def _retain(
    petition: Petition, due: tuple[str, RetentionScope], by: str, certificate: Path | None, report: Report
) -> Retained:
    before, what = due
    with petition.transaction() as connection:
        if held := _standing_holds(connection):
            raise PetitionError(
                f"A legal hold stands since {held[0].at[:10]} ({held[0].why}). Nothing is erased until it is lifted."
            )
        found = _look(connection, before, what)
        told: tuple[Entry, ...] = (ContactsErased(before),)
        if what == "everything":
            people = connection.execute(select(signature.c.person).distinct().where(_old(before))).scalars().all()
            told = tuple(share_out(_last_second(before), people))
            numbers = select(signature.c.number, signature.c.person).where(_old(before))
            forget(connection, numbers, _last_second(before), why="age", report=report)
            forget_requests(connection, withdrawal_request.c.signed_at < _midnight(before))
            forget_old_sheets(connection, before)
        else:
            blank_contacts(connection, before, report)
        append_audit_line(
            connection, f"retention: {what}", by=by, before=before, signatures=found.signatures, people=found.people
        )
        note(petition, connection, told)
        if certificate:  # last: a disk that refuses takes the erasing back as well
            write_whole(certificate, canonical_json(asdict(found) | {"done_at": utc_now(), "by": by}) + b"\n")
    return found


def blank_contacts(connection: Connection, before: str, report: Report) -> None:
    """Erase how to reach whoever signed before a day, in the caller's transaction. Reports signatures."""
    blank_typed_contacts(connection, before, _CONTACT)
    due = _old(before) & _reachable()
    wanted = select(signature.c.number).where(due).order_by(signature.c.number)
    numbers = array("q", connection.execute(wanted).scalars())
    meter = Meter(report, "signatures", len(numbers))
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        these = signature.c.number.between(some[0], some[-1])
        corrected = correction.c.signature.in_(select(signature.c.number).where(these, due))
        connection.execute(delete(correction).where(corrected, correction.c.field.in_(_CONTACT)))
        connection.execute(update(signature).where(these, due).values(dict.fromkeys(_CONTACT, "")))
        meter.advance(len(some))


def put_hold(petition: Petition, why: str, *, by: str) -> int:
    """Begin a legal hold and return its number. Raises UsageError without a reason, PetitionError."""
    why = clean_line(why)[:200]
    if not why:
        raise UsageError("Say why nothing may be erased, for whoever lifts the hold one day.")
    with petition.transaction() as connection:
        row = insert(hold).values(at=utc_now(), by=by, why=why).returning(hold.c.number)
        number = int(connection.execute(row).scalar_one())
        append_audit_line(connection, "hold", by=by, hold=number)
    return number


def lift_hold(petition: Petition, number: int, *, by: str) -> None:
    """End a legal hold. Raises NoSuchHold, PetitionError."""
    with petition.transaction() as connection:
        stands = (hold.c.number == number) & hold.c.lifted_at.is_(None)
        if not connection.execute(update(hold).where(stands).values(lifted_at=utc_now())).rowcount:
            raise NoSuchHold(number)
        append_audit_line(connection, "hold lifted", by=by, hold=number)


def list_holds(petition: Petition) -> tuple[Hold, ...]:
    """Return the holds that stand, the oldest first. Raises PetitionError."""
    with petition.reading() as connection:
        return _standing_holds(connection)


def _standing_holds(connection: Connection) -> tuple[Hold, ...]:
    rows = connection.execute(select(hold).where(hold.c.lifted_at.is_(None)).order_by(hold.c.number)).mappings()
    return tuple(Hold(**row) for row in rows)


def _look(connection: Connection, before: str, what: RetentionScope) -> Retained:
    if not is_day(before) or before > utc_now()[:10]:
        raise UsageError("Name the day before which to erase, as year-month-day; not one that is still to come.")
    goes = _old(before) if what == "everything" else _old(before) & _reachable()
    figures = select(
        func.count(case((goes, 1))),
        func.count(distinct(case((goes, signature.c.person)))),
        func.count(case((signature.c.signed_at == "", 1))),
    )
    signatures, people, undated = connection.execute(figures).one()
    return Retained(what, before, signatures, people, undated)


def _old(before: str) -> ColumnElement[bool]:
    return (signature.c.signed_at != "") & (signature.c.signed_at < _midnight(before))


def _reachable() -> ColumnElement[bool]:
    own = (correction.c.signature == signature.c.number) & correction.c.field.in_(_CONTACT)
    return or_(*(signature.c[name] != "" for name in _CONTACT), exists().where(own))


def _midnight(day: str) -> str:
    return f"{day}T00:00:00Z"


def _last_second(before: str) -> str:
    # What was signed at midnight itself stays, and may also come with a later batch.
    return f"{moved(date.fromisoformat(before), -timedelta(days=1))}T23:59:59Z"
