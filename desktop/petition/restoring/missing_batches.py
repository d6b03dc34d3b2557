"""Finds the batches that receipts vouch for and that are not here: devices may have erased them."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.core.petition_errors import ReplayLogAltered
from desktop.petition.intake.device_names import SHOWN
from desktop.petition.intake.devices import read_devices
from desktop.petition.replay_log.entries import vouched_in
from desktop.petition.replay_log.kept_out import kept_out_in, merge_hash
from desktop.petition.replay_log.log_file import ReplayLog
from desktop.petition.replay_log.noting import told_so_far
from desktop.petition.restoring.signatures_by_key import salt_of
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, quarantine


@dataclass(frozen=True, slots=True)
class MissingBatch:
    """A batch that a receipt names and that is not here. `called`: its device's name, or a plain one.

    `undone`: it was undone before the petition was put back, so that it comes in undone.
    """

    called: str
    device: str
    number: int
    first: int
    last: int
    count: int
    undone: bool = False


def missing_batches(petition: Petition) -> tuple[MissingBatch, ...]:
    """Return what the replay log says was vouched for and is not here, by device. Raises PetitionError."""
    log = whole_log(petition)
    with petition.reading() as connection:
        return missing_within(connection, log) if log else ()


def whole_log(petition: Petition) -> ReplayLog | None:
    """Return what the replay log tells; None where there is none, or it was altered. Raises PetitionError."""
    try:
        return told_so_far(petition)
    except ReplayLogAltered:
        return None


def missing_within(connection: Connection, log: ReplayLog) -> tuple[MissingBatch, ...]:
    """Return the same of a log that was read."""
    try:
        vouched, stand = vouched_in(log.lines), kept_out_in(log.lines).merges
    except ReplayLogAltered:
        return ()
    kept_whole = select(quarantine.c.id).where(quarantine.c.manifest.is_not(None))  # it waits for its device only
    here = set(connection.execute(select(batch.c.id).union(kept_whole)).scalars())
    called = {id_: each.called for id_, each in read_devices(connection).items()}
    gone = sorted(
        (each for id_, each in vouched.items() if id_ not in here), key=lambda each: (each.device, each.number)
    )
    salt = salt_of(connection)
    undone = {each.batch for each in stand.values() if not each.counts}
    return tuple(
        MissingBatch(
            *(called.get(each.device, each.device[:SHOWN]), each.device),
            *(each.number, each.first, each.last, each.count),
            undone=merge_hash(salt, each.id) in undone,
        )
        for each in gone
    )
