"""What became of every line that merges named: the parts in which the lines of a batch add up."""

from collections.abc import Mapping
from typing import Literal

from sqlalchemy import Connection, and_, exists, func, select

from desktop.petition.tables.arrival_tables import also_in, cancellation, rejection, signature, withdrawal_request
from desktop.petition.tables.lasting_tables import erased

# signature: it stands in the petition. again: it stands there by way of another merge. refused: it could not be taken.
# cancelled: a signer's undo at the kiosk. request: somebody asks to be taken off. erased: its person was forgotten.
LinePart = Literal["signature", "again", "refused", "cancelled", "request", "erased"]


def count_lines(connection: Connection) -> Mapping[LinePart, Mapping[int, int]]:
    """Return for each part how many lines of each merge (its number) it holds; every line is in one part."""
    twice = exists().where(and_(rejection.c.batch == erased.c.batch, rejection.c.sequence == erased.c.sequence))
    lines = func.count()
    parts = {
        "signature": select(signature.c.batch, lines).group_by(signature.c.batch),
        "again": select(also_in.c.batch, lines).group_by(also_in.c.batch),
        "refused": select(rejection.c.batch, lines).group_by(rejection.c.batch),
        "cancelled": select(cancellation.c.batch, lines).group_by(cancellation.c.batch),
        "request": select(withdrawal_request.c.batch, lines).group_by(withdrawal_request.c.batch),
        "erased": select(erased.c.batch, lines).where(~twice).group_by(erased.c.batch),
    }
    return {part: {row[0]: row[1] for row in connection.execute(counts)} for part, counts in parts.items()}  # type: ignore[misc]
