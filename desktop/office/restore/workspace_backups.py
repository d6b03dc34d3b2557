"""Backups of a workspace: made into its folder or onto a stick, and listed."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import OutputGone
from desktop.core.progress import Report
from desktop.office.desk.backup import Backup, BackupFirst, back_up_first
from desktop.office.desk.petition_place import Petition, open_petition
from desktop.office.desk.workspace import StaffDesk, list_backups
from desktop.office.figures.waiting_matters import days_since_backup
from desktop.office.intake.stick_intake import ready_backups

_MOST = 5


@dataclass(frozen=True, slots=True)
class Safekeeping:
    """How safe the petition is: days since the last backup, -1 without any, and the newest files of the workspace."""

    days: int
    files: tuple[Path, ...]


def look_at_backups(petition: Petition, folder: Path) -> Safekeeping:
    """Return how old the last backup is, and which lie in the folder. Raises PetitionError."""
    return Safekeeping(days_since_backup(petition), newest_backups(folder))


def newest_backups(folder: Path) -> tuple[Path, ...]:
    """Return the newest backups in the folder; it asks no petition, so it also answers where that is lost."""
    return list_backups(folder)[:_MOST]


def back_up_now(desk: StaffDesk, folder: Path | None, report: Report) -> Backup:
    """Write a backup, named by campaign and moment, into a folder; without one, into that of the workspace.

    Raises OutputGone, OutputError, PetitionError, Cancelled.
    """
    if folder is not None and not folder.is_dir():
        raise OutputGone(f"{folder} is not there any more.")
    first = BackupFirst(folder or ready_backups(desk), desk.backup_passphrase)
    with open_petition(desk.place) as petition:
        return back_up_first(petition, first, by=desk.by, report=report)
