"""What stands outside the petition, so that a restored one learns what it cannot know."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.petition.replay_log.entries import PastSending as PastSending
from desktop.petition.replay_log.noting import LogState as LogState
from desktop.petition.replay_log.noting import log_path
from desktop.petition.replay_log.noting import log_state as log_state
from desktop.petition.replay_log.what_becomes_of_acts import ActGroup as ActGroup
from desktop.petition.restoring.catch_up import CaughtUp as CaughtUp
from desktop.petition.restoring.catch_up import catch_up, find_log
from desktop.petition.restoring.keep_out_again import KeptOutAgain as KeptOutAgain
from desktop.petition.restoring.missing_batches import MissingBatch as MissingBatch
from desktop.petition.restoring.missing_batches import missing_batches
from desktop.petition.restoring.missing_tables import MissingTable as MissingTable
from desktop.petition.restoring.missing_tables import missing_tables
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.refusals_in_audit_log import noting_refusals


@dataclass(frozen=True, slots=True)
class Outside:
    """How the replay log stands to the petition, and what is not here: batches that receipts vouch for, and tables."""

    state: LogState
    missing: tuple[MissingBatch, ...]
    tables: tuple[MissingTable, ...] = ()


def look_outside(petition: Petition) -> Outside:
    """Compare the petition with its replay log; nothing is changed, and no key is needed. Raises PetitionError."""
    return Outside(log_state(petition), missing_batches(petition), missing_tables(petition))


def replay_at(desk: StaffDesk, report: Report) -> CaughtUp:
    """Do the same at a staff desk, with its key. Raises as `replay_log` does."""
    with open_petition(desk.place) as petition:
        return replay_log(petition, desk.opening_keys, by=desk.by, report=report)


def replay_log(petition: Petition, keys: Sequence[SealingKey], *, by: str, report: Report = ignore) -> CaughtUp:
    """Do again what the replay log says and the petition was never told: who was erased or withdrew stays out.

    For a petition that was put back without `restore`, or without the key. Reports signatures and people. Raises
    ReplayLogAltered, PetitionError, Cancelled; then nothing has changed.
    """
    path = log_path(petition)
    with noting_refusals(petition, "replay log", by=by), petition.transaction() as connection:
        found = find_log(connection, petition.salt, [path] if path else [], keys)
        done = catch_up(connection, found, by=by, report=report) if found else CaughtUp(LogState("none"))
    petition.wipe()
    return done
