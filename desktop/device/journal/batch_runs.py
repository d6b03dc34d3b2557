"""Runs: the signatures of one event, one campaign version and one key, which a batch holds together.

A batch takes the first of a run that are in none, and running numbers only rise. So one number of the run, `closed`,
tells what is in batches; a signature is written once and never again.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, func, select
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from desktop.device.journal import tables


@dataclass(frozen=True, slots=True)
class BatchRun:
    """What the signatures of one batch have in common: the event's id, campaign and version, the sealing key's mark."""

    event: str
    campaign: str
    version: int
    key: str


def is_all_of_key(connection: Connection, key: str) -> bool:
    """Say whether all that is kept is sealed to the key with this mark."""
    sealed = tables.signature.c.key
    return connection.execute(select(sealed).where(sealed != key).limit(1)).first() is None


# Written out: putting it together anew takes longer than a batch of a few hundred does.
_NEXT_RUN = """
SELECT event, campaign, version, key, (
    SELECT min(sequence) FROM signature AS kept WHERE kept.event = run.event AND kept.campaign = run.campaign
    AND kept.version = run.version AND kept.key = run.key AND kept.sequence > run.closed
) AS oldest FROM run WHERE event != ? AND oldest IS NOT NULL ORDER BY oldest LIMIT 1"""
_Columns = ReadOnlyColumnCollection[str, Column[Any]]


def members(run: BatchRun) -> ColumnElement[bool]:
    """Choose the signatures of a run."""
    return _are_one(tables.signature.c, run)


def next_run(connection: Connection, but: str = "") -> BatchRun | None:
    """Return the run of the oldest signature that is in no batch, none of the event with the id `but`."""
    row = connection.exec_driver_sql(_NEXT_RUN, (but,)).one_or_none()
    return BatchRun(*row[:4]) if row else None


def count_in_no_batch(connection: Connection) -> dict[str, int]:
    """Count the signatures that are in no batch by the id of their event, by the index alone."""
    each = _in_no_batch(func.count()).scalar_subquery()
    counted = select(tables.run.c.event, func.sum(each)).group_by(tables.run.c.event)
    return {row[0]: int(row[1]) for row in connection.execute(counted)}


def in_no_batch_of_others(event: str) -> ColumnElement[int]:
    """Count the signatures of other events than this that are in no batch, as a part of a question."""
    each = _in_no_batch(func.count()).scalar_subquery()
    return select(func.coalesce(func.sum(each), 0)).where(tables.run.c.event != event).scalar_subquery()


def _in_no_batch(found: ColumnElement[int]) -> Select[int]:
    """Select of the signatures of the run at hand that are in no batch: a range of the index for each run."""
    kept, run = tables.signature.c, tables.run.c
    chosen = _are_one(kept, run) & (kept.sequence > run.closed)
    return select(found).select_from(tables.signature).where(chosen).correlate(tables.run)


def _are_one(row: _Columns, run: BatchRun | _Columns) -> ColumnElement[bool]:
    same = (row.event == run.event) & (row.campaign == run.campaign)
    return same & (row.version == run.version) & (row.key == run.key)
