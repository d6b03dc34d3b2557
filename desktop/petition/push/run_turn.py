"""One run at a time sends to a platform: who came later waits for one that ended, and is refused by one that lives."""

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Select, delete, insert, select, update

from desktop.core.progress import tell_waiting
from desktop.core.push_errors import PushRunning
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.push_tables import sending

_LOOK = 0.2  # seconds
_OTHER = "Another run sends to this platform just now. Wait until it is done; nothing was sent by this one."


@dataclass(frozen=True, slots=True)
class Turn:
    """The right to send to a target. Whoever lost it, because they stood still for too long, may not go on."""

    target: str
    holder: str

    def keep(self, connection: Connection) -> None:
        """Show that this run lives, within a transaction of its own. Raises PushRunning where the turn is another's."""
        mine = (sending.c.target == self.target) & (sending.c.holder == self.holder)
        if connection.execute(update(sending).where(mine).values(beat=sending.c.beat + 1)).rowcount != 1:
            raise PushRunning(_OTHER)


@contextmanager
def turn_of(petition: Petition, target: str, quiet: float) -> Iterator[Turn]:
    """Give the turn, and give it back. One that was silent for `quiet` seconds while this waited is over.

    That is found out by waiting, and not by comparing clocks of two computers. Raises PushRunning, PetitionError,
    Cancelled.
    """
    turn = Turn(target, secrets.token_hex(16))
    _take(petition, turn, quiet)
    try:
        yield turn
    finally:
        with petition.transaction() as connection:
            mine = (sending.c.target == target) & (sending.c.holder == turn.holder)
            connection.execute(delete(sending).where(mine))


def _take(petition: Petition, turn: Turn, quiet: float) -> None:
    until, first = time.monotonic() + quiet, _held(petition, turn.target)
    while True:
        held = _held(petition, turn.target)
        if held is not None and held != first:
            raise PushRunning(_OTHER)
        if held is None or time.monotonic() >= until:
            break
        tell_waiting()
        time.sleep(min(_LOOK, quiet))
    tell_waiting(over=True)
    with petition.transaction() as connection:
        row = connection.execute(_of(turn.target)).first()
        if (tuple(row) if row else None) != held:
            raise PushRunning(_OTHER)
        connection.execute(delete(sending).where(sending.c.target == turn.target))
        connection.execute(insert(sending).values(target=turn.target, holder=turn.holder, beat=0))


def _held(petition: Petition, target: str) -> tuple[str, int] | None:
    with petition.reading() as connection:
        row = connection.execute(_of(target)).first()
    return (row.holder, row.beat) if row else None


def _of(target: str) -> Select[str, int]:
    return select(sending.c.holder, sending.c.beat).where(sending.c.target == target)
