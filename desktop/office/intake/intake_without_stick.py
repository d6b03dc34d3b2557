"""What comes to a staff desk without a stick: fetched from drop boxes, and taken from a folder that is watched."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import TablingError, UsageError
from desktop.core.progress import Report
from desktop.office.campaign.agreements import keep_packs_beside
from desktop.office.desk.backup import BackupFirst
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import StaffDesk, Workspace
from desktop.office.intake.fetching_from_boxes import Boxes, Fetched, choose_boxes, fetch
from desktop.office.intake.stick_intake import (
    TakenFile,
    TakenIn,
    TakenPack,
    ready_backups,
    taken_file,
    taken_pack,
)
from desktop.office.intake.watched_folder import Outcome, Watched, put_away, take_dropped
from desktop.office.intake.watched_folder_log import LogWords, log_lines
from desktop.transfer.boxes.box_provisions import take_given
from desktop.transfer.boxes.setting import forget_setting, list_settings


@dataclass(frozen=True, slots=True)
class BoxTrouble:
    """What went wrong with a drop box: its name (empty for the receipts of all), the kind of error, its sentence."""

    box: str
    kind: type[TablingError]
    why: str


@dataclass(frozen=True, slots=True)
class Collected:
    """What came from drop boxes. `backup`: the one made before the receipts; `undone`: files that staff took out.

    `dropped`: files that staff dropped while they waited, and whose tablets nobody has welcomed since.
    """

    taken: TakenIn
    troubles: tuple[BoxTrouble, ...] = ()
    backup: Path | None = None
    undone: int = 0
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """Which folder is looked into. `source`: of tables at its top, empty where those are left alone.

    `words`: for the logs; `presets`: a folder of staff's own; `sizes`: as files were at the look before.
    """

    folder: Path
    words: LogWords
    source: str = ""
    presets: Path | None = None
    sizes: dict[Path, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DroppedFile:
    """What became of a file in a watched folder: a batch (`taken`), or the rows of a table.

    `unconfirmed` rows wait for their signers; of the `wrong` ones those to be mended are in the file `mend`.
    """

    name: str
    taken: TakenFile | None = None
    new: int = 0
    known: int = 0
    wrong: int = 0
    unconfirmed: int = 0
    mend: str = ""
    refused: type[TablingError] | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look into a watched folder took, and the sizes of what lies there still."""

    files: tuple[DroppedFile, ...]
    sizes: dict[Path, tuple[int, int]]


def list_boxes(workspace: Workspace) -> tuple[str, ...]:
    """Return the names of the drop boxes of a workspace; only this user can read their passwords."""
    return tuple(each.name for each in list_settings(_boxes(workspace)))


def keep_box(workspace: Workspace, given: Path) -> tuple[str, ...]:
    """Keep the drop boxes of a file, or of a folder or stick that holds some. Raises BoxError, OutputError."""
    return tuple(each.name for each in take_given(str(given), _boxes(workspace)))


def forget_box(workspace: Workspace, name: str) -> None:
    """Forget a drop box and its password; what lies in it stays there. Raises NoSuchBox."""
    forget_setting(_boxes(workspace), name)


def fetch_here(desk: StaffDesk, report: Report) -> Collected:
    """Take in what lies in the drop boxes of a workspace, and leave receipts there after a backup.

    Raises NoBoxToFetch, UsageError without keys, PetitionError, OutputError, Cancelled.
    """
    organisation = desk.organisation
    if organisation is None:
        raise UsageError("Signatures are sealed, and the key that opens them is not in this folder.")
    boxes = choose_boxes((), _boxes(desk.workspace))
    first = BackupFirst(ready_backups(desk), desk.backup_passphrase)
    older = desk.older_keys
    coming = fetch(boxes, organisation, desk.place, by=desk.by, receipts=first, older=older, report=report)
    with closing(coming):
        told = list(coming)
    taken = tuple(taken_file(each.merged) for each in told if each.merged)
    packs = tuple(taken_pack(each.pack) for each in told if each.pack) + _beside(desk, boxes)
    backup = next((each.backup.file for each in told if each.backup), None)
    troubles = tuple(trouble for each in told if (trouble := _trouble(each)))
    undone, dropped = sum(len(each.undone) for each in told), sum(each.dropped for each in told)
    return Collected(TakenIn(taken, packs), troubles, backup, undone, dropped)


def take_from(desk: StaffDesk, wanted: WatchedFolder, report: Report) -> Looked:
    """Take what lies whole in a folder, put each file away with a log that names nobody, and say what became of it.

    The sizes are returned for the next look. Raises OutputError, PetitionError, UsageError.
    """
    key = desk.organisation.sealing if desk.organisation else None
    watched = Watched(
        wanted.folder,
        desk.place,
        desk.by,
        key,
        wanted.source,
        wanted.presets,
        words=wanted.words.problems,
        sizes=wanted.sizes,
        older=desk.older_keys,
    )
    found = []
    for outcome in take_dropped(watched, report=report):
        put_away(watched, outcome, log_lines(outcome, wanted.words))
        found.append(_dropped(outcome))
    return Looked(tuple(found), watched.sizes)


def _beside(desk: StaffDesk, boxes: Boxes) -> tuple[TakenPack, ...]:
    """Keep the packs in those boxes that are folders."""
    with open_petition(desk.place) as petition:
        kept = keep_packs_beside(petition, boxes.folders, by=desk.by, keys=desk.workspace.keys)
        return tuple(map(taken_pack, kept))


def _boxes(workspace: Workspace) -> Path:
    return DataFolder(workspace.folder).boxes


def _trouble(told: Fetched) -> BoxTrouble | None:
    found = told.trouble or told.withheld
    return BoxTrouble(told.box, type(found), str(found)) if found else None


def _dropped(outcome: Outcome) -> DroppedFile:
    name, refused = outcome.dropped.path.name, type(outcome.refused) if outcome.refused else None
    if made := outcome.imported:
        mend = Path(made.mend).name if made.mend else ""
        return DroppedFile(name, None, made.imported, made.skipped, made.errors, made.unconfirmed, mend)
    return DroppedFile(name, taken_file(outcome.merged) if outcome.merged else None, refused=refused)
