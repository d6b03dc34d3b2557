"""What the petition asks of the engine that keeps it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from desktop.core.errors import PetitionError

READING = "tabling_reading"  # execution option of a connection that only reads
TOO_LARGE = "A number is larger than any in a petition. Check what was typed; nothing was changed."


@dataclass(frozen=True, slots=True)
class DatabaseDamage:
    """What is broken: pages of the file, and in how many tables rows refer to what is not there."""

    pages: bool = False
    tables: int = 0


@dataclass(frozen=True, slots=True)
class Database:
    """A place that may hold a petition.

    `name` is how people are told of it and never holds a password. `said` turns an error of the driver into
    ours, without the values it quotes. `keep_copy` keeps what is there, under a suffix, before it is changed for good.
    `damage` looks for what is broken in how the rows are kept. `wipe` leaves nothing of what was deleted, as far
    as the engine can. `alone` holds the place so that another file can be put there: nobody else may have it open.
    """

    name: str
    engine: Engine
    said: Callable[[BaseException], PetitionError]
    keep_copy: Callable[[str], None]
    damage: Callable[[Connection], DatabaseDamage]
    wipe: Callable[[], None]
    alone: Callable[[], AbstractContextManager[None]]

    @property
    def driver_error(self) -> type[Exception]:
        """What the engine's own driver raises where it is spoken to directly."""
        error: type[Exception] = self.engine.dialect.loaded_dbapi.Error
        return error


def only_reads(connection: Connection) -> bool:
    """Whether the connection was asked for by somebody who only reads."""
    return bool(connection.get_execution_options().get(READING))
