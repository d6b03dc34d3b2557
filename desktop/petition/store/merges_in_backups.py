"""Reads in the audit log which merges a finished backup holds, and since which day."""

import json

from sqlalchemy import Connection, select

from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.lasting_tables import audit

BACKUP, WRITTEN, MERGED = "backup", "backup written", "merge"  # a backup begins, is whole; a batch came in


def last_backup(connection: Connection) -> str:
    """Return when the last backup that is whole was finished (UTC, ISO 8601); nothing where there is none."""
    written = select(audit.c.at).where(audit.c.act == WRITTEN).order_by(audit.c.number.desc()).limit(1)
    return connection.execute(written).scalar_one_or_none() or ""


def first_backups(connection: Connection) -> dict[int, str]:
    """Return, for each merge that a finished backup holds as it is now, the day (ISO 8601, UTC) of the first of these.

    A backup holds what was merged before it began. One that was begun and never finished holds nothing.
    """
    waiting = dict.fromkeys(connection.execute(select(batch.c.number)).scalars(), 0)  # merge to the line it came with
    held: dict[int, str] = {}
    days: dict[int, str] = {}
    columns = (audit.c.number, audit.c.at, audit.c.act, audit.c.facts)
    for row in connection.execute(
        select(*columns).where(audit.c.act.in_((BACKUP, WRITTEN, MERGED))).order_by("number")
    ):
        facts = json.loads(row.facts)
        if row.act == MERGED:
            held.pop(facts["merge"], None)  # it was merged again, and may hold more than a backup did
            waiting[facts["merge"]] = row.number
        elif row.act == BACKUP:
            days[row.number] = row.at[:10]
        elif day := days.get(facts["backup"]):
            inside = [merge for merge, line in waiting.items() if line < facts["backup"]]
            for merge in inside:
                del waiting[merge]
                held[merge] = day
    return held
