"""How far each person of a push is: planned, sent, confirmed, refused, held or unclear."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, delete, func, insert, select, update

from desktop.core.name_writing import printed_name
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.export_tables import export, exported
from desktop.petition.tables.push_tables import pushed

State = Literal["planned", "sent", "confirmed", "refused", "held", "unclear"]
OPEN: tuple[State, ...] = ("planned", "sent")
_MOST_REFUSED = 1000  # people who are named one by one


@dataclass(frozen=True, slots=True)
class RefusedPerson:
    """Somebody whom a platform did not take: their signature, their name, and the platform's own word for it."""

    number: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class PushState:
    """How far a push is; all its people are in one of these. `at`: when it was begun; `last`: its last step, UTC.

    `planned`: to be sent yet; `sent`: on the way, to be looked up; `held`: they may not leave any more;
    `unclear`: the platform looks nobody up, and nobody knows whether they are there.
    """

    number: int
    at: str
    by: str
    target: str
    planned: int = 0
    sent: int = 0
    confirmed: int = 0
    refused: int = 0
    held: int = 0
    unclear: int = 0
    last: str = ""
    refusals: tuple[RefusedPerson, ...] = ()

    @property
    def left(self) -> int:
        """How many are not done."""
        return self.planned + self.sent

    @property
    def people(self) -> int:
        """All of them."""
        return self.left + self.confirmed + self.refused + self.held + self.unclear


def plan(connection: Connection, number: int, people: Iterable[int]) -> None:
    """Write down who is to be sent, by export `number`."""
    columns = ("export", "signature", "state", "reason", "remote", "at")
    load_rows(connection, pushed, columns, [(number, person, "planned", "", "", utc_now()) for person in people])


def open_push(connection: Connection, target: str) -> int:
    """Return the number of the push to a target that is not done, 0 where there is none."""
    found = select(pushed.c.export).join(export).where(export.c.target == target, pushed.c.state.in_(OPEN))
    return connection.execute(found.order_by(pushed.c.export).limit(1)).scalar() or 0


def next_person(connection: Connection, number: int, state: State, after: int = 0) -> tuple[int, str] | None:
    """Return the first signature after one that is in a state, and since when (UTC, ISO 8601)."""
    found = select(pushed.c.signature, pushed.c.at).order_by(pushed.c.signature).limit(1)
    row = connection.execute(
        found.where(pushed.c.export == number, pushed.c.state == state, pushed.c.signature > after)
    ).first()
    return (row.signature, row.at) if row else None


def move(  # noqa: PLR0913 - a step, and what is noted of it
    connection: Connection, number: int, person: int, state: State, *, reason: str = "", remote: str = ""
) -> bool:
    """Bring somebody into a state; say whether they are there still. Whoever is on the way, or there, was told of."""
    mine = (pushed.c.export == number) & (pushed.c.signature == person)
    values = {"state": state, "reason": reason, "remote": remote, "at": utc_now()}
    if connection.execute(update(pushed).where(mine).values(values)).rowcount != 1:
        return False  # forgotten meanwhile
    told = (exported.c.export == number) & (exported.c.signature == person)
    connection.execute(delete(exported).where(told))
    if state in ("sent", "confirmed", "unclear"):
        connection.execute(insert(exported).values(export=number, signature=person, written=True))
    return True


def went_as_another(connection: Connection, target: str, person: int) -> bool:
    """Say whether a target was told of somebody by another signature that is kept as this one by now."""
    theirs = (signature.c.kept_as == person) & (export.c.target == target) & export.c.undone.is_(False)
    told = select(exported.c.signature).select_from(exported.join(export).join(signature))
    return connection.execute(told.where(theirs, exported.c.written).limit(1)).first() is not None


def retry_refused(petition: Petition, target: str, *, by: str, unclear: bool = False) -> int:
    """Plan those again whom a platform refused, and return how many; `unclear`: those too who may be there already.

    Raises PetitionError.
    """
    states: tuple[State, ...] = ("refused", "unclear") if unclear else ("refused",)
    with petition.transaction() as connection:
        theirs = select(export.c.number).where(export.c.target == target)
        again = (pushed.c.export.in_(theirs)) & pushed.c.state.in_(states)
        planned = update(pushed).where(again).values(state="planned", reason="", at=utc_now())
        count = connection.execute(planned).rowcount
        if count:
            append_audit_line(connection, "push retried", by=by, target=target, people=count, unclear=unclear)
    return count


def give_up(petition: Petition, target: str, *, by: str) -> int:
    """Say of whoever was not sent yet that this push will not: they are new again. Return how many.

    Whoever is on the way is looked up still. Raises PetitionError.
    """
    with petition.transaction() as connection:
        theirs = select(export.c.number).where(export.c.target == target)
        rest = delete(pushed).where(pushed.c.export.in_(theirs), pushed.c.state == "planned")
        count = connection.execute(rest).rowcount
        if count:
            append_audit_line(connection, "push given up", by=by, target=target, people=count)
    return count


def list_pushes(connection: Connection, target: str = "") -> tuple[PushState, ...]:
    """Return every push, or those to one target, the newest first."""
    counted = select(pushed.c.export, pushed.c.state, func.count(), func.max(pushed.c.at)).group_by(
        pushed.c.export, pushed.c.state
    )
    found: dict[int, dict[str, int]] = {}
    last: dict[int, str] = {}
    for number, state, count, at in connection.execute(counted):
        found.setdefault(number, {})[state] = count
        last[number] = max(last.get(number, ""), at)
    wanted = select(export).where(export.c.files == "[]").order_by(export.c.number.desc())
    rows = connection.execute(wanted.where(export.c.target == target) if target else wanted)
    return tuple(
        PushState(
            row.number,
            row.at,
            row.by,
            row.target,
            **found.get(row.number, {}),
            last=last.get(row.number, row.at),
            refusals=_refusals(connection, row.number) if found.get(row.number, {}).get("refused") else (),
        )
        for row in rows
    )


def _refusals(connection: Connection, number: int) -> tuple[RefusedPerson, ...]:
    name = (signature.c.name, signature.c.given_name, signature.c.family_name)
    found = select(pushed.c.signature, pushed.c.reason, *name).join(signature)
    refused = found.where(pushed.c.export == number, pushed.c.state == "refused").order_by(pushed.c.signature)
    return tuple(
        RefusedPerson(row.signature, row.name or printed_name(row.given_name, row.family_name), row.reason)
        for row in connection.execute(refused.limit(_MOST_REFUSED))
    )
