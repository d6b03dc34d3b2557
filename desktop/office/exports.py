"""People for the organisation's own platform: looked at first, written closed to a passphrase, and remembered."""

from datetime import date
from pathlib import Path

from desktop.core.errors import OutputGone
from desktop.core.files import require_new, write_whole
from desktop.core.progress import Report, ignore
from desktop.petition.export.ledger import ExportedFile as ExportedFile
from desktop.petition.export.ledger import PastExport as PastExport
from desktop.petition.export.ledger import list_exports, note_erased, undo_export
from desktop.petition.export.looking import WantedExport as WantedExport
from desktop.petition.export.looking import look_at_export as look_at_export
from desktop.petition.export.names import NAME_RULES as NAME_RULES
from desktop.petition.export.preview import ExportPreview as ExportPreview
from desktop.petition.export.preview import FoundTrap as FoundTrap
from desktop.petition.export.sums import ExportSums as ExportSums
from desktop.petition.export.sums import TrappedPerson as TrappedPerson
from desktop.petition.export.targets import OURS
from desktop.petition.export.targets import ExportTarget as ExportTarget
from desktop.petition.export.targets import find_target as find_target
from desktop.petition.export.targets import load_targets as load_targets
from desktop.petition.export.write import ExportPlace as ExportPlace
from desktop.petition.export.write import MadeExport as MadeExport
from desktop.petition.export.write import write_again as write_again
from desktop.petition.export.write import write_export
from desktop.petition.store.store import Petition


def export_people(
    petition: Petition, wanted: WantedExport, place: ExportPlace, *, by: str, report: Report = ignore
) -> MadeExport:
    """Write an export and remember it, both or neither. Raises OutputGone, and what `write_export` does."""
    _require_folder(place)
    return write_export(petition, wanted, place, by=by, report=report)


def past_exports(petition: Petition) -> tuple[PastExport, ...]:
    """Return every export, the newest first. Raises PetitionError."""
    with petition.reading() as connection:
        return list_exports(connection)


def due_exports(petition: Petition, today: date) -> tuple[PastExport, ...]:
    """Return the exports whose files should be gone by now, and nobody said that they are. Raises PetitionError."""
    return tuple(each for each in past_exports(petition) if each.is_due(today))


def take_back_export(petition: Petition, number: int, *, by: str) -> PastExport:
    """Say that an export was never sent: its people are new again. Raises NoSuchExport, PetitionError."""
    return undo_export(petition, number, by=by)


def say_erased(petition: Petition, number: int, *, by: str) -> PastExport:
    """Say that the files of an export are gone everywhere. Raises NoSuchExport, PetitionError."""
    return note_erased(petition, number, by=by)


def copy_target(target: ExportTarget, path: Path) -> None:
    """Write a target's file to be changed. Raises OutputError (never over a file that is there)."""
    require_new(path)
    write_whole(path, target.mapping.encode(), 0o644)


def target_folder() -> Path:
    """Return where our own targets lie."""
    return Path(str(OURS))


def _require_folder(place: ExportPlace) -> None:
    if not place.folder.is_dir():
        raise OutputGone(f"{place.folder} is not there any more.")
