"""Merges that were undone before a backup was brought back, and that it does not hold: they come in undone.

They are known by keyed hashes of their batches, from the replay log, and stand in the audit log of the petition.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from desktop.petition.replay_log.kept_out import merge_hash
from desktop.petition.store.audit import append_audit_line, lines_of
from desktop.petition.tables.arrival_tables import petition

UNDONE_BEFORE = "undone before, not here"  # how the audit log calls them


def note_undone_before(connection: Connection, merges: Iterable[int], *, by: str) -> int:
    """Write down merges that are to come in undone, in the caller's transaction; return how many."""
    wanted = set(merges)
    if fresh := sorted(wanted - undone_before(connection)):
        append_audit_line(connection, UNDONE_BEFORE, by=by, merges=fresh)
    return len(wanted)


def undone_before(connection: Connection) -> set[int]:
    """Return the keyed hashes of the merges that are to come in undone, also of those that came since."""
    told = (line.facts["merges"] for line in lines_of(connection, UNDONE_BEFORE))
    return {int(each) for some in told if isinstance(some, list) for each in some}


def was_undone_before(connection: Connection, batch: str) -> bool:
    """Whether the batch of this id was undone before a backup was brought back that did not hold it."""
    waiting = undone_before(connection)
    if not waiting:  # nearly always
        return False
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    return merge_hash(salt, batch) in waiting
