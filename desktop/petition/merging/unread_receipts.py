"""Tablets that are not known to have read a receipt for what they sent: they may hold it still."""

from collections import defaultdict

from sqlalchemy import Connection, select

from desktop.petition.merging.receipts import ACT, WHOLE
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.arrival_tables import batch, device


def uncollected_receipts(connection: Connection, since: str) -> frozenset[str]:
    """Return the ids of tablets that are not known to have read a receipt, written `since` (UTC, ISO 8601) or later.

    A batch names the receipts that its tablet had read when it was closed: of the last one only the next would tell.
    Tablets that are lost read none.
    """
    covered = _covered(connection, since)
    if not covered:
        return frozenset()
    lost = select(device.c.id).where(device.c.state == "lost")
    columns = (batch.c.device, batch.c.number, batch.c.receipts)
    rows = connection.execute(select(*columns).where(WHOLE, batch.c.device.not_in(lost))).all()
    read: defaultdict[str, int] = defaultdict(int)
    for row in rows:
        read[row.device] = max(read[row.device], *(covered.get(each[:16], 0) for each in row.receipts.split()), 0)
    last = max(covered.values())
    return frozenset(row.device for row in rows if read[row.device] < row.number <= last)


def _covered(connection: Connection, since: str) -> dict[str, int]:
    """Return the number of the last merge that each receipt can name, by the beginning of its digest."""
    found: dict[str, int] = {}
    written: list[str] = []
    for line in lines_of(connection, ACT, "merge"):  # the newest first
        if line.act == "merge":
            found |= dict.fromkeys(written, int(str(line.facts["merge"])))
            written = []
        elif line.at >= since:
            written.append(str(line.facts.get("digest", "")))  # which an old line does not say
    return found
