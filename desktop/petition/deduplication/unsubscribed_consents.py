"""Ends consents because a later table says that somebody unsubscribed, for as long as that table counts."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select, update

from desktop.core.consent import BY_TABLE
from desktop.petition.deduplication.counters import recounted
from desktop.petition.tables.arrival_tables import batch, consent, signature, unsubscribed

Asked = tuple[int, str]  # a signature's number, and the request
_HOW = ("answer", "at", "method", "original")
# Nobody wrote down when somebody unsubscribed. The word is the one that every such cell is kept as.
_SAYS: dict[str, str] = {"answer": "withdrawn", "at": "", "method": BY_TABLE, "original": "no"}


def note_unsubscribed(connection: Connection, number: int, found: Iterable[Asked]) -> None:
    """Write down of these consents that batch `number` says that they ended; `end_unsubscribed` ends them.

    Each stands, or was ended by another table: then how it stood before that is written down once more.
    """
    for signed, request in found:
        noted = select(unsubscribed).where(unsubscribed.c.signature == signed, unsubscribed.c.request == request)
        stands = select(consent).where(consent.c.signature == signed, consent.c.request == request)
        held = connection.execute(stands).mappings().one()
        if held["answer"] == "withdrawn":
            held = connection.execute(noted.order_by(unsubscribed.c.batch).limit(1)).mappings().one()
        values = {name: held[name] for name in _HOW}
        connection.execute(insert(unsubscribed).values(batch=number, signature=signed, request=request, **values))


def forget_undone(connection: Connection, number: int) -> None:
    """Forget what an undone batch said before it is read again: its words may have been given another meaning."""
    undone = select(batch.c.number).where(batch.c.number == number, batch.c.undone.is_(True))
    connection.execute(delete(unsubscribed).where(unsubscribed.c.batch.in_(undone)))


def end_unsubscribed(connection: Connection, number: int) -> int:
    """Let the consents end of which batch `number` says so; return of how many signatures that was new."""
    rows = connection.execute(_noted(number).where(consent.c.answer != "withdrawn")).all()
    _write(connection, number, [((row.signature, row.request), _SAYS) for row in rows])
    return len({row.signature for row in rows})


def give_back(connection: Connection, number: int) -> None:
    """Let the consents that batch `number` ended stand as before, where no other table that counts ends them too."""
    other, of = unsubscribed.alias("other"), batch.alias("of")
    as_well = (
        select(other.c.batch)
        .join(of, of.c.number == other.c.batch)
        .where(other.c.signature == unsubscribed.c.signature, other.c.request == unsubscribed.c.request)
        .where(other.c.batch != number, of.c.undone.is_(False))
    )
    ours = (consent.c[name] == said for name, said in _SAYS.items())  # else staff ended it meanwhile
    rows = connection.execute(_noted(number).where(*ours, ~as_well.exists())).mappings().all()
    before = (((row["signature"], row["request"]), {name: row[name] for name in _HOW}) for row in rows)
    _write(connection, number, list(before))


def _noted(number: int) -> Select[Any]:
    same = (consent.c.signature == unsubscribed.c.signature) & (consent.c.request == unsubscribed.c.request)
    return select(unsubscribed).join(consent, same).where(unsubscribed.c.batch == number)


def _write(connection: Connection, number: int, changes: Sequence[tuple[Asked, dict[str, str]]]) -> None:
    if not changes:
        return
    theirs = select(unsubscribed.c.signature).where(unsubscribed.c.batch == number)
    with recounted(connection, signature.c.number.in_(theirs)):
        for (signed, request), how in changes:
            which = (consent.c.signature == signed, consent.c.request == request)
            connection.execute(update(consent).where(*which).values(how))
