"""Lets the petition forget with age: first how to reach people, at the end who they were; never under a legal hold."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import ColumnElement, Connection, case, distinct, func, insert, or_, select, update

from desktop.core.canonical import canonical_json
from desktop.core.errors import OutputError, PetitionError, UsageError
from desktop.core.event import is_day
from desktop.core.files import write_whole
from desktop.core.line import clean_line
from desktop.petition.rights.erasure import forget
from desktop.petition.store.audit import note, utc_now
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import signature
from desktop.petition.tables.kept import hold

What = Literal["contact", "everything"]
_CONTACT = ("email", "postal_code", "phone")


@dataclass(frozen=True, slots=True)
class Retained:
    """What a run erases, or would: signatures signed before `before` (a day, ISO 8601), of `people`.

    `undated`: signatures without a date, which are never too old by themselves.
    """

    what: What
    before: str
    signatures: int
    people: int
    undated: int


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold: while one stands, nothing is erased for age. `lifted_at` is None while it stands."""

    number: int
    at: str
    by: str
    why: str
    lifted_at: str | None


def preview(petition: Petition, before: str, what: What) -> Retained:
    """Say what erasing everything signed before this day would do, and do nothing. Raises UsageError, PetitionError."""
    with petition.reading() as connection:
        return _look(connection, before, what)


def retain(petition: Petition, before: str, what: What, *, by: str, certificate: Path | None = None) -> Retained:
    """Erase what was signed before this day: how to reach people, or everything. Raises UsageError, PetitionError.

    Running it again finds nothing more. `certificate` is written (JSON, no personal data), never over a file.
    """
    if certificate and certificate.exists():
        raise OutputError(f"{certificate} is there already. Choose another name.")
    with petition.transaction() as connection:
        if held := standing_holds(connection):
            raise PetitionError(
                f"A legal hold stands since {held[0].at[:10]} ({held[0].why}). Nothing is erased until it is lifted."
            )
        found = _look(connection, before, what)
        if what == "everything":
            numbers = select(signature.c.number, signature.c.person).where(_old(before))
            forget(connection, numbers, _midnight(before))
        else:
            blank = update(signature).where(_old(before), _reachable()).values(dict.fromkeys(_CONTACT, ""))
            connection.execute(blank)
        note(connection, by, f"retention: {what}", before=before, signatures=found.signatures, people=found.people)
    petition.wipe()
    if certificate:
        write_whole(certificate, canonical_json(asdict(found) | {"done_at": utc_now(), "by": by}) + b"\n")
    return found


def put_hold(petition: Petition, why: str, *, by: str) -> int:
    """Begin a legal hold and return its number. Raises UsageError without a reason, PetitionError."""
    why = clean_line(why)[:200]
    if not why:
        raise UsageError("Say why nothing may be erased, for whoever lifts the hold one day.")
    with petition.transaction() as connection:
        row = insert(hold).values(at=utc_now(), by=by, why=why).returning(hold.c.number)
        number = int(connection.execute(row).scalar_one())
        note(connection, by, "hold", hold=number)
    return number


def lift_hold(petition: Petition, number: int, *, by: str) -> None:
    """End a legal hold. Raises PetitionError where there is none with this number."""
    with petition.transaction() as connection:
        stands = (hold.c.number == number) & hold.c.lifted_at.is_(None)
        if not connection.execute(update(hold).where(stands).values(lifted_at=utc_now())).rowcount:
            raise PetitionError(f"No hold {number} stands. `petition hold` lists them.")
        note(connection, by, "hold lifted", hold=number)


def standing_holds(connection: Connection) -> tuple[Hold, ...]:
    """Return the holds that stand, the oldest first."""
    rows = connection.execute(select(hold).where(hold.c.lifted_at.is_(None)).order_by(hold.c.number)).mappings()
    return tuple(Hold(**row) for row in rows)


def _look(connection: Connection, before: str, what: What) -> Retained:
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
    return or_(*(signature.c[name] != "" for name in _CONTACT))


def _midnight(day: str) -> str:
    return f"{day}T00:00:00Z"
