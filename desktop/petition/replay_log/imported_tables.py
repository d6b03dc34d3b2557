"""Tables that came in: told to the replay log, by which a petition that was put back names those that it lacks.

Their rows are not kept there: whoever is forgotten would stay in a file that only grows. Nor is what staff answered of
them, for each answer repeats a word that stood in somebody's cell.
"""

from collections.abc import Mapping
from itertools import groupby

from sqlalchemy import Connection, select

from desktop.petition.deduplication.person_keys import keyed_hash
from desktop.petition.replay_log.entries import TableTaken
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.arrival_tables import batch


def every_table(connection: Connection, salt: bytes) -> tuple[TableTaken, ...]:
    """Return every table that the petition holds, each file of a source once, as it stands."""
    days = imported_at(connection)
    held = select(batch.c.number, batch.c.source, batch.c.entries_sha256, batch.c.count.label("people"), batch.c.undone)
    order = (batch.c.source, batch.c.entries_sha256, batch.c.undone, batch.c.number)
    rows = [row for row in connection.execute(held.order_by(*order)) if row.number in days]
    tables = []
    for (source, contents), together in groupby(rows, lambda row: (row.source, row.entries_sha256)):
        first = next(together)  # one that counts, where there is any
        about = file_hash(salt, source, contents), source_hash(salt, source)
        tables.append(TableTaken(*about, days[first.number], first.people, not first.undone))
    return tuple(sorted(tables, key=lambda each: each.at))


def is_news(entry: TableTaken, told: Mapping[int, TableTaken]) -> bool:
    """Whether the log was told otherwise of a table; that it came once more is none."""
    before = told.get(entry.file)
    return before is None or (before.people, before.counts) != (entry.people, entry.counts)


def imported_at(connection: Connection) -> dict[int, str]:
    """Return when each table came in last, by its merge."""
    return {int(str(line.facts["merge"])): line.at for line in reversed(list(lines_of(connection, "import")))}


def file_hash(salt: bytes, source: str, contents: str) -> int:
    """Return by what the log knows a file of a source; `contents`: its digest."""
    return keyed_hash(salt, "table", source, contents)


def source_hash(salt: bytes, source: str) -> int:
    """Return by what the log knows a source."""
    return keyed_hash(salt, "source", source)
