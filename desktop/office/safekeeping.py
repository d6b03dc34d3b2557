"""Backups of a workspace: made into its folder or onto a stick, listed, and proven by bringing one back to try."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.errors import OutputGone
from desktop.core.progress import Report
from desktop.core.store_errors import BackupUnsound
from desktop.office.backup import Backup, Since, back_up, check_petition, restore
from desktop.office.petition_place import Petition, PetitionPlace, open_petition
from desktop.office.taking_in import ready_backups
from desktop.office.today import days_since_backup
from desktop.office.workspace import StaffDesk
from desktop.petition.status import petition_status

_MOST = 5


@dataclass(frozen=True, slots=True)
class Safekeeping:
    """How safe the petition is: days since the last backup, -1 without any, and the newest files of the workspace."""

    days: int
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class TriedRestore:
    """A backup that was brought back to try: how many people it holds, and until when it knows everything (ISO)."""

    people: int
    until: str


def look_at_backups(petition: Petition, folder: Path) -> Safekeeping:
    """Return how old the last backup is, and which lie in the folder. Raises PetitionError."""
    files = sorted(folder.glob("*.sqlite"), key=lambda each: each.stat().st_mtime, reverse=True)
    return Safekeeping(days_since_backup(petition), tuple(files[:_MOST]))


def back_up_now(desk: StaffDesk, folder: Path | None, report: Report) -> Backup:
    """Write a backup, named by campaign and moment, into a folder; without one, into that of the workspace.

    Raises OutputGone, OutputError, PetitionError, Cancelled.
    """
    if folder is not None and not folder.is_dir():
        raise OutputGone(f"{folder} is not there any more.")
    with open_petition(desk.place) as petition:
        campaign, _ = petition.campaign() or ("petition", "")
    name = f"{campaign}-{datetime.now(UTC):%Y-%m-%d-%H%M%S}.sqlite"
    return back_up(desk.place, (folder or ready_backups(desk)) / name, by=desk.by, report=report)


def try_restore(desk: StaffDesk, file: Path, report: Report) -> TriedRestore:
    """Bring a backup back in a folder that goes again, and prove it whole; the petition itself is not touched.

    Raises OutputGone where the file is not there any more, BackupUnsound where it does not hold, PetitionError,
    OutputError, Cancelled.
    """
    if not file.is_file():
        raise OutputGone(f"{file} is not there any more.")
    source = PetitionPlace(str(file), desk.place.passphrase)
    keys = (desk.organisation.sealing,) if desk.organisation else ()
    with TemporaryDirectory(prefix="tabling-") as folder:
        place = PetitionPlace(str(Path(folder, "petition.sqlite")), desk.place.passphrase)
        made = restore(source, place.place, by=desk.by, since=Since(keys), report=report)
        if made.as_written is False:
            raise BackupUnsound("This backup can be opened, and it was changed since it was written. Make a new one.")
        if made.damaged:
            raise BackupUnsound("This backup can be opened, and a part of its file is damaged. Make a new one.")
        with open_petition(place) as petition:
            if check_petition(petition, report).problems:
                raise BackupUnsound("This backup can be opened, and something in it does not add up.")
            return TriedRestore(petition_status(petition).people, made.of)
