"""Notes between which times a batch was signed, by which those that are hard to believe are found among thousands."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert

from desktop.petition.tables.arrival_tables import batch_times


def note_times(connection: Connection, number: int, times: Iterable[str]) -> None:
    """Write down the earliest and the latest time of what batch `number` holds, and how many its fullest second has.

    `times`: UTC, ISO 8601, without those that the device doubts. A line that could not be opened before may be read
    this time: so it is noted at each merge.
    """
    seconds = Counter(filter(None, times))
    if seconds:
        connection.execute(delete(batch_times).where(batch_times.c.batch == number))
        found = {"earliest": min(seconds), "latest": max(seconds), "crowded": max(seconds.values())}
        connection.execute(insert(batch_times).values(batch=number, **found))
