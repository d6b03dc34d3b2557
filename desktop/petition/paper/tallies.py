"""Counts of paper that was not printed here: how many signed, who counted, when and why; never mixed with records."""

from dataclasses import asdict, dataclass

from sqlalchemy import insert, select, update

from desktop.core.errors import UsageError
from desktop.core.event import is_day
from desktop.core.one_line_text import clean_line
from desktop.core.petition_errors import NoSuchTally
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.decision_tables import tally

MOST = 100_000_000  # more than any petition on paper ever held


@dataclass(frozen=True, slots=True)
class Tally:
    """One count. `signatures` is None where nobody knows how many: unknown is not zero. `at`: UTC, ISO 8601."""

    number: int
    at: str
    by: str
    event_name: str
    day: str
    signatures: int | None
    why: str
    undone: bool


@dataclass(frozen=True, slots=True)
class PaperCount:
    """Paper that was not printed here, of one event and day (ISO 8601); `why` says where the number comes from.

    `signatures` is None where nobody knows.
    """

    event_name: str
    day: str
    signatures: int | None
    why: str


def add_tally(petition: Petition, sheets: PaperCount, *, by: str) -> int:
    """Add a count to the petition and return its number. Raises UsageError, PetitionError."""
    event_name, why = clean_line(sheets.event_name)[:80], clean_line(sheets.why)[:200]
    if sheets.signatures is not None and not 0 <= sheets.signatures <= MOST:
        raise UsageError(f"A count is a number between 0 and {MOST}, or unknown.")
    if not is_day(sheets.day):
        raise UsageError("Give the day as year-month-day, for example 2026-06-27.")
    if not event_name or not why:
        raise UsageError("Say at which event the sheets were signed, and where the number comes from.")
    values = asdict(sheets) | {"event_name": event_name, "why": why}
    with petition.transaction() as connection:
        row = insert(tally).values(at=utc_now(), by=by, undone=False, **values)
        number = int(connection.execute(row.returning(tally.c.number)).scalar_one())
        append_audit_line(connection, "count", by=by, tally=number, signatures=sheets.signatures)
    return number


def undo_tally(petition: Petition, number: int, *, by: str) -> None:
    """Take a count out again; it stays in the list as undone. Raises NoSuchTally, PetitionError."""
    with petition.transaction() as connection:
        live = (tally.c.number == number) & tally.c.undone.is_(False)
        if not connection.execute(update(tally).where(live).values(undone=True)).rowcount:
            raise NoSuchTally(number)
        append_audit_line(connection, "count undone", by=by, tally=number)


def list_tallies(petition: Petition) -> tuple[Tally, ...]:
    """Return every count, undone ones too, in the order they were added. Raises PetitionError."""
    with petition.reading() as connection:
        rows = connection.execute(select(tally).order_by(tally.c.number)).mappings()
        return tuple(Tally(**row) for row in rows)
