"""People for the organisation's own platform: looked at first, written closed to a passphrase, and remembered."""

import json
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import OutputGone
from desktop.core.passphrase import new_passphrase as new_passphrase
from desktop.core.progress import Report, ignore
from desktop.core.staff_edited_files import BrokenFile
from desktop.core.whole_files import require_new, write_whole
from desktop.office.desk.consent_texts import ConsentTexts, read_consent_texts
from desktop.office.desk.new_file_names import stem_of_now
from desktop.office.desk.petition_place import Petition, PetitionPlace, open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.export.past_exports import PastExport as PastExport
from desktop.office.export.past_exports import past_exports
from desktop.petition.export.person_records import asked_requests
from desktop.petition.export.preview import ExportPreview as ExportPreview
from desktop.petition.export.preview import FoundTrap as FoundTrap
from desktop.petition.export.splitting_names import NAME_RULES as NAME_RULES
from desktop.petition.export.sums import ExportSums as ExportSums
from desktop.petition.export.sums import TrappedPerson as TrappedPerson
from desktop.petition.export.targets import OURS
from desktop.petition.export.targets import ExportTarget as ExportTarget
from desktop.petition.export.targets import broken_targets as broken_targets
from desktop.petition.export.targets import find_target as find_target
from desktop.petition.export.targets import load_targets as load_targets
from desktop.petition.export.walk_through_people import WantedExport as WantedExport
from desktop.petition.export.walk_through_people import look_at_export as look_at_export
from desktop.petition.export.writing_exports import ExportPlace as ExportPlace
from desktop.petition.export.writing_exports import MadeExport as MadeExport
from desktop.petition.export.writing_exports import write_again as write_again
from desktop.petition.export.writing_exports import write_export

_OWN = "exports"  # the folder of a workspace in which staff keep targets of their own
_KNOWN_AS = """\
# Whoever went to this target before is not new in a file of this copy. For another account take this line out.
known_as = {}
"""


def export_people(
    petition: Petition, seen: ExportPreview, place: ExportPlace, *, by: str, report: Report = ignore
) -> MadeExport:
    """Write an export that was looked at and remember it, both or neither.

    Raises OutputGone, ListChanged where it would be another by now, and what `write_export` does.
    """
    if not place.folder.is_dir():
        raise OutputGone(f"{place.folder} is not there any more.")
    wanted = WantedExport(seen.target, seen.everybody, seen.request, seen.names)
    return write_export(petition, wanted, place, by=by, seen=seen, report=report)


@dataclass(frozen=True, slots=True)
class ExportsAtHand:
    """What people were asked for, of which a platform is told one; and what was exported, the newest first."""

    requests: tuple[str, ...]
    past: tuple[PastExport, ...]
    texts: ConsentTexts


def look_at_exports(petition: Petition) -> ExportsAtHand:
    """Return what can be told and what was. Raises PetitionError."""
    with petition.reading() as connection:
        requests = asked_requests(connection)
    return ExportsAtHand(requests, past_exports(petition), read_consent_texts(petition))


def targets_at(desk: StaffDesk) -> tuple[tuple[ExportTarget, ...], tuple[BrokenFile, ...]]:
    """Return the targets at a desk, those of its folder in place of ours of the same name; and what is broken."""
    place = own_targets(desk.place, desk.workspace.folder)
    return load_targets(place), broken_targets(place)


def own_targets(place: PetitionPlace, home: Path) -> Path | None:
    """Return the folder of staff's own targets, None without one: beside the petition, of a server's in `home`."""
    own = (home if place.on_server else Path(place.place).parent) / _OWN
    return own if own.is_dir() else None


def look_at_people(desk: StaffDesk, wanted: WantedExport, report: Report) -> ExportPreview:
    """Return all that an export would do; nothing is written. Raises what `look_at_export` does."""
    with open_petition(desk.place) as petition:
        return look_at_export(petition, wanted, report=report)


def save_people(desk: StaffDesk, seen: ExportPreview, folder: Path, passphrase: str, report: Report) -> MadeExport:
    """Write an export into a folder under a name of today; plain where the passphrase is empty.

    Raises what `export_people` does.
    """
    stem = stem_of_now(folder, seen.target.key)
    with open_petition(desk.place) as petition:
        return export_people(petition, seen, ExportPlace(folder, stem, passphrase), by=desk.by, report=report)


def save_again(desk: StaffDesk, number: int, folder: Path, passphrase: str, report: Report) -> tuple[Path, ...]:
    """Write an earlier export into a folder again, under a name of now. Raises OutputGone, what `write_again` does."""
    place = ExportPlace(folder, stem_of_now(folder, f"export-{number}"), passphrase)
    with open_petition(desk.place) as petition:
        return write_again(petition, number, place, by=desk.by, report=report)


def copy_target(target: ExportTarget, path: Path) -> None:
    """Write a target's file to be changed: a copy that knows who went there already, whatever it is called.

    Raises OutputError (never over a file that is there).
    """
    require_new(path)
    known_as = "" if target.known_as else _KNOWN_AS.format(json.dumps(target.key, ensure_ascii=False))
    write_whole(path, f"{known_as}{target.mapping}".encode(), 0o644)


def target_folder() -> Path:
    """Return where our own targets lie."""
    return Path(str(OURS))
