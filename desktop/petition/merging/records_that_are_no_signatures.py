"""Of what came in, how much is no signature: what takes one back, and what is not kept."""

from collections import Counter

from sqlalchemy import ColumnElement, Connection, Table, func, select

from desktop.petition.intake.rejections import GONE
from desktop.petition.tables.arrival_tables import batch, cancellation, rejection, withdrawal_request
from desktop.petition.tables.lasting_tables import erased


def count_notes(connection: Connection) -> Counter[str]:
    """Count by device the records that take a signature back, or ask for it; those of undone merges count nowhere."""
    found: Counter[str] = Counter()
    for each in (cancellation, withdrawal_request):
        records = func.count(each.c.id.distinct())  # two batches may hold the same
        notes = select(batch.c.device, records).select_from(each.join(batch)).where(batch.c.undone.is_(False))
        found.update({row[0]: int(row[1]) for row in connection.execute(notes.group_by(batch.c.device))})
    return found


def count_no_signatures(connection: Connection) -> Counter[int]:
    """Count by merge the records of it that are no signature that is kept: notes, refused lines, erased people."""
    found: Counter[int] = Counter()
    for each in (cancellation, withdrawal_request, erased):
        found.update(_by_batch(connection, each))
    return found + Counter(_by_batch(connection, rejection, rejection.c.reason.not_in(GONE)))  # those are erased, too


def _by_batch(connection: Connection, table: Table, *chosen: ColumnElement[bool]) -> dict[int, int]:
    counted = select(table.c.batch, func.count()).where(*chosen).group_by(table.c.batch)
    return {int(row[0]): int(row[1]) for row in connection.execute(counted)}
