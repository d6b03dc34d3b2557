"""Requests to be taken off that were sealed at a kiosk: they wait until staff take the person off, or dismiss them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, Select, func, select, update

from desktop.core.date_arithmetic import DAYS_TO_ANSWER, moved
from desktop.core.name_comparison import name_key
from desktop.core.petition_errors import NoSuchRequest, RequestFits
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import CODED, batch, first_name, signature, withdrawal_request
from desktop.petition.tables.decision_tables import decided_on


@dataclass(frozen=True, slots=True)
class WaitingRequest:
    """Somebody asks, with name and code, to be taken off; `number` is how staff call it, `device` the kiosk's id.

    `due`: the day by which to answer (ISO 8601), reckoned from whichever is earlier of when it was asked and the day of
    the event: a kiosk's clock may be wrong. `fits`: the numbers of the signatures that have this code and this name.
    """

    number: int
    name: str
    code: str
    signed_at: str
    device: str
    event_name: str
    due: str
    fits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AnsweredRequest:
    """A request that was answered: `answer` is taken_off or dismissed. No name is left of whoever was erased since."""

    name: str
    signed_at: str
    event_name: str
    answer: str


def answered_requests(petition: Petition, *, most: int = 20) -> tuple[AnsweredRequest, ...]:
    """Return at most `most` requests that were answered, the latest first, each once. Raises PetitionError."""
    own = withdrawal_request.c
    live = select(func.min(own.number)).join(batch).where(batch.c.undone.is_(False), own.answer != "")
    facts = (own.name, own.signed_at, batch.c.event_name, own.answer)
    rows = select(*facts).join(batch).where(own.number.in_(live.group_by(own.id, own.device)))
    with petition.reading() as connection:
        latest = connection.execute(rows.order_by(own.signed_at.desc(), own.number.desc()).limit(most))
        return tuple(AnsweredRequest(*row) for row in latest)


def list_requests(petition: Petition) -> tuple[WaitingRequest, ...]:
    """Return the requests that wait, each once however many batches hold it, the oldest first. Raises PetitionError."""
    with petition.reading() as connection:
        return _waiting(connection)


def request_to_dismiss(petition: Petition, number: int) -> WaitingRequest:
    """Return the request that `dismiss_request` would end. Raises as it does."""
    with petition.reading() as connection:
        return _fitting_nobody(connection, number)


def _waiting(connection: Connection) -> tuple[WaitingRequest, ...]:
    own = withdrawal_request.c
    live = select(func.min(own.number)).join(batch).where(batch.c.undone.is_(False), own.answer == "", own.code != "")
    each = live.group_by(own.id, own.device)
    facts = (own.number, own.name, own.code, own.signed_at, batch.c.device, batch.c.event_name, batch.c.event_day)
    rows = connection.execute(select(*facts).join(batch).where(own.number.in_(each)).order_by(own.number)).all()
    signed = _signed_with(connection, select(own.code).where(own.number.in_(each)))
    return tuple(
        WaitingRequest(
            *row[:-1],
            due=_due(row.signed_at[:10], row.event_day),
            fits=tuple(signed.get((row.code, name_key(row.name, "")), ())),
        )
        for row in rows
    )


def _due(asked: str, event_day: str) -> str:
    return moved(date.fromisoformat(min(asked, event_day or asked)), timedelta(days=DAYS_TO_ANSWER)).isoformat()


def _signed_with(connection: Connection, codes: Select[str]) -> Mapping[tuple[str, str], list[int]]:
    """Return the numbers of the signatures that have one of these codes, by code and folded name.

    The codes stay in the database: a list of them could be longer than a statement may be.
    """
    wanted = select(signature.c.number, signature.c.code, first_name, signature.c.family_name).join(batch)
    live = wanted.where(signature.c.code.in_(codes), CODED, batch.c.undone.is_(False)).order_by(signature.c.number)
    found = defaultdict[tuple[str, str], list[int]](list)
    for row in connection.execute(live):
        found[row.code, name_key(row.given_name, row.family_name)].append(row.number)
    return found


def take_off(connection: Connection, code: str, name: str) -> None:
    """Note that whoever asked with this code and name was taken off, within the transaction that does it."""
    own = withdrawal_request.c
    rows = connection.execute(select(own.number, own.name).where(own.code == code, own.answer == "")).all()
    numbers = [row.number for row in rows if name_key(row.name, "") == name_key(name, "")]
    connection.execute(update(withdrawal_request).where(own.number.in_(numbers)).values(answer="taken_off"))


def wait_again(connection: Connection, decided: int) -> None:
    """Let requests wait again whose people were taken off by a decision that is taken back, within its transaction."""
    own = withdrawal_request.c
    signed = select(signature.c.code, first_name, signature.c.family_name).join(decided_on)
    rows = connection.execute(signed.where(decided_on.c.decision == decided, signature.c.code != "")).all()
    people = {(row.code, name_key(row.given_name, row.family_name)) for row in rows}
    off = select(own.number, own.name, own.code).where(own.answer == "taken_off")
    asked = connection.execute(off.where(own.code.in_({code for code, _ in people}))).all()
    numbers = [row.number for row in asked if (row.code, name_key(row.name, "")) in people]
    connection.execute(update(withdrawal_request).where(own.number.in_(numbers)).values(answer=""))


def dismiss_request(petition: Petition, number: int, *, by: str) -> None:
    """Say that nobody can be taken off on this request: no signature fits it.

    Raises NoSuchRequest, RequestFits where one does: who asked must be taken off, PetitionError.
    """
    own = withdrawal_request.c
    with petition.transaction() as connection:
        _fitting_nobody(connection, number)
        found = connection.execute(select(own.id, own.device).where(own.number == number)).one()
        same = (own.id == found.id) & (own.device == found.device)
        connection.execute(update(withdrawal_request).where(same).values(answer="dismissed"))
        append_audit_line(connection, "request dismissed", by=by, request=number)


def _fitting_nobody(connection: Connection, number: int) -> WaitingRequest:
    found = next((each for each in _waiting(connection) if each.number == number), None)
    if found is None:
        raise NoSuchRequest(number)
    if found.fits:
        raise RequestFits(number, found.fits)
    return found
