"""Works out what the signatures of people count for: kept, a duplicate, in review, invalid or withdrawn.

The outcome follows from the signatures that count now and from the decisions that stand now, by the rules of
docs/adr/0006-duplicates.md; never from what was merged or decided first. Only people who could be affected are looked
at, by index: the cost follows the batch, not the petition. Each function is a part of its caller's transaction.
"""

from collections.abc import Iterable

from sqlalchemy import Connection

from desktop.petition.deduplication.affected_people import touch_batch, touch_decision, touch_people
from desktop.petition.deduplication.counters import recounted
from desktop.petition.deduplication.pick_primary import keep_touched
from desktop.petition.deduplication.possible_duplicates import find_possible_duplicates, near
from desktop.petition.tables.arrival_tables import signature


def settle_batch(connection: Connection, number: int) -> None:
    """Settle everybody who has a signature in batch `number`, after it was merged, undone or brought back."""
    if touch_batch(connection, number):
        _settle(connection)


def settle_decision(connection: Connection, number: int) -> None:
    """Settle everybody whom decision `number` is about, after it was taken or undone."""
    if touch_decision(connection, number):
        _settle(connection)


def settle_people(connection: Connection, people: Iterable[int]) -> None:
    """Settle these people, by their keys, after their signatures were changed.

    Before signatures are deleted their signer must be withdrawn: nobody then refers to them.
    """
    if touch_people(connection, people):
        _settle(connection)


def _settle(connection: Connection) -> None:
    with recounted(connection, signature.c.number.in_(near())):
        keep_touched(connection)
        find_possible_duplicates(connection)
