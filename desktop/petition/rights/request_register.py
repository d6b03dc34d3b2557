"""The register of who wrote or called, for a copy, a correction, to be taken off or forgotten: due, and answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import Connection, insert, select, update

from desktop.core.date_arithmetic import DAYS_TO_ANSWER, moved
from desktop.core.errors import UsageError
from desktop.core.event import is_day
from desktop.core.name_comparison import is_whole_name
from desktop.core.one_line_text import clean_line
from desktop.core.petition_errors import NoSuchRequest
from desktop.core.sealed_text_limits import LONGEST
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.lasting_tables import asked

AskedKind = Literal["access", "correction", "withdrawal", "erasure"]
AskedAnswer = Literal["done", "nobody"]


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody asked for `kind`. `received`, `due`, `answered`: days (ISO 8601); `answered` is empty while it waits.

    `answer`: done, or that nobody of this name is here. The name is empty once it is answered, or its bearer erased.
    """

    number: int
    received: str
    by: str
    kind: str
    name: str
    answered: str
    answer: str
    due: str


def note_asked(petition: Petition, kind: AskedKind, name: str, received: str, *, by: str) -> int:
    """Note that somebody asked, on a day (ISO 8601), and return the number in the register.

    Raises UsageError for no name, or a day that is none or still to come; PetitionError.
    """
    name = clean_line(name)
    if not name or len(name) > LONGEST["name"]:
        raise UsageError("Give the name of whoever asks.")
    if not is_day(received) or received > utc_now()[:10]:
        raise UsageError("Give the day as year-month-day; not one that is still to come.")
    with petition.transaction() as connection:
        facts = {"received": received, "by": by, "kind": kind, "name": name, "answered": "", "answer": ""}
        number = int(connection.execute(insert(asked).values(facts).returning(asked.c.number)).scalar_one())
        append_audit_line(connection, "asked", by=by, request=number, kind=kind)
    return number


def waiting_asked(petition: Petition, number: int) -> Asked:
    """Return a request that waits. Raises NoSuchRequest, PetitionError."""
    found = next((each for each in list_asked(petition, answered=0) if each.number == number), None)
    if found is None:
        raise NoSuchRequest(number)
    return found


def answer_asked(petition: Petition, number: int, answer: AskedAnswer, *, by: str) -> None:
    """Note that a request was answered today; the name goes. Raises NoSuchRequest, PetitionError."""
    with petition.transaction() as connection:
        waits = (asked.c.number == number) & (asked.c.answered == "")
        done = {"answered": utc_now()[:10], "answer": answer, "name": ""}
        if not connection.execute(update(asked).where(waits).values(done)).rowcount:
            raise NoSuchRequest(number)
        append_audit_line(connection, "asked answered", by=by, request=number, answer=answer)


def reopen_asked(petition: Petition, number: int, name: str, *, by: str) -> None:
    """Let a request wait again that was answered by mistake, under the name it had. Raises NoSuchRequest."""
    with petition.transaction() as connection:
        done = (asked.c.number == number) & (asked.c.answered != "")
        again = {"answered": "", "answer": "", "name": clean_line(name)}
        if not connection.execute(update(asked).where(done).values(again)).rowcount:
            raise NoSuchRequest(number, answered=True)
        append_audit_line(connection, "asked again", by=by, request=number)


def list_asked(petition: Petition, *, answered: int = 20) -> tuple[Asked, ...]:
    """Return who waits, the oldest first, then the latest `answered`. Raises PetitionError."""
    with petition.reading() as connection:
        waits = select(asked).where(asked.c.answered == "").order_by(asked.c.received, asked.c.number)
        done = select(asked).where(asked.c.answered != "").order_by(asked.c.answered.desc(), asked.c.number.desc())
        rows = [*connection.execute(waits).mappings(), *connection.execute(done.limit(answered)).mappings()]
    return tuple(Asked(**row, due=_due(row["received"])) for row in rows)


def forget_asked(connection: Connection, names: Sequence[tuple[str, str]]) -> None:
    """Take the names of people out of the register, given and family name, in the caller's transaction."""
    waiting = connection.execute(select(asked.c.number, asked.c.name).where(asked.c.name != "")).all()
    gone = [row.number for row in waiting if any(is_whole_name(row.name, *each) for each in names)]
    connection.execute(update(asked).where(asked.c.number.in_(gone)).values(name=""))


def _due(received: str) -> str:
    return moved(date.fromisoformat(received), timedelta(days=DAYS_TO_ANSWER)).isoformat()
