"""Finds the tables that came in after a backup: their files have to be brought again, since no log keeps their rows."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.core.petition_errors import ReplayLogAltered
from desktop.petition.replay_log.entries import TableTaken, tables_in
from desktop.petition.replay_log.imported_tables import every_table, imported_at, source_hash
from desktop.petition.replay_log.log_file import ReplayLog
from desktop.petition.restoring.missing_batches import whole_log
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch


@dataclass(frozen=True, slots=True)
class MissingTable:
    """A table that came in on a day (UTC, ISO 8601), with so many people, and is not here.

    `source`: its name, where the petition knows one by which it goes; else empty.
    """

    at: str
    people: int
    source: str


def missing_tables(petition: Petition) -> tuple[MissingTable, ...]:
    """Return the tables that the replay log tells of and that are not here. Raises PetitionError."""
    log = whole_log(petition)
    with petition.reading() as connection:
        return tables_missing_within(connection, petition.salt, log) if log else ()


def tables_missing_within(connection: Connection, salt: bytes, log: ReplayLog) -> tuple[MissingTable, ...]:
    """Return the same of a log that was read: neither the file is here, nor a later one of its source that holds more.

    What was undone before the petition was put back is not missing.
    """
    try:
        told = tables_in(log.lines)
    except ReplayLogAltered:
        return ()
    held, place = every_table(connection, salt), {file: at for at, file in enumerate(told)}  # the first told first
    files = {each.file for each in held}
    lacking = [each for each in told.values() if each.counts and each.people and each.file not in files]
    gone = [
        each
        for each in lacking
        if not any(_holds(here, each) for here in held if place.get(here.file, len(place)) > place[each.file])
    ]
    names = _names(connection, salt) if gone else {}
    return tuple(MissingTable(each.at, each.people, names.get(each.source, "")) for each in gone)


def _holds(here: TableTaken, gone: TableTaken) -> bool:
    """Whether a table that came later, of the same source and no smaller, took its place, as exports grow."""
    return here.counts and here.source == gone.source and here.people >= gone.people


def _names(connection: Connection, salt: bytes) -> dict[int, str]:
    named = connection.execute(select(batch.c.source).where(batch.c.number.in_(imported_at(connection)))).scalars()
    return {source_hash(salt, each): each for each in named}
