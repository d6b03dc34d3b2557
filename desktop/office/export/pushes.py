"""People sent straight to the organisation's platform: looked at first, each sent once, stopped and gone on with."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.progress import Report, ignore
from desktop.core.staff_edited_files import BrokenFile
from desktop.core.whole_files import make_folder, require_new, write_whole
from desktop.office.desk.consent_texts import ConsentTexts, read_consent_texts
from desktop.office.desk.petition_place import Petition, open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.petition.export.person_records import asked_requests
from desktop.petition.push.platform_file import PLATFORMS as PLATFORMS
from desktop.petition.push.platform_file import PlatformSetting as PlatformSetting
from desktop.petition.push.platform_file import blank_platform, broken_platforms, keep_platform, list_platforms
from desktop.petition.push.platform_file import find_platform as find_platform
from desktop.petition.push.push_preview import SUBSCRIBES_ALL as SUBSCRIBES_ALL
from desktop.petition.push.push_preview import PushPreview as PushPreview
from desktop.petition.push.push_preview import WantedPush as WantedPush
from desktop.petition.push.push_preview import look_at_push as look_at_push
from desktop.petition.push.push_progress import PushState as PushState
from desktop.petition.push.push_progress import RefusedPerson as RefusedPerson
from desktop.petition.push.push_progress import give_up as give_up
from desktop.petition.push.push_progress import list_pushes
from desktop.petition.push.push_progress import retry_refused as retry_refused
from desktop.petition.push.push_run import run_push


@dataclass(frozen=True, slots=True)
class PushesAtHand:
    """The platforms of a workspace, what people were asked for, and how far every push is, the newest first.

    `broken`: files of platforms that cannot be used.
    """

    platforms: tuple[PlatformSetting, ...]
    requests: tuple[str, ...]
    past: tuple[PushState, ...]
    texts: ConsentTexts
    broken: tuple[BrokenFile, ...] = ()


def past_pushes(petition: Petition) -> tuple[PushState, ...]:
    """Return how far every push is, the newest first. Raises PetitionError."""
    with petition.reading() as connection:
        return list_pushes(connection)


def push_people(
    petition: Petition, wanted: WantedPush, seen: PushPreview, *, by: str, report: Report = ignore
) -> PushState:
    """Send whoever was seen, each once, or go on with what was begun; reports people. Raises what `run_push` does."""
    return run_push(petition, wanted, by=by, seen=seen.said, report=report)


def pushes_at(desk: StaffDesk, petition: Petition) -> PushesAtHand:
    """Return what can be sent where from a desk, and what was. Raises PetitionError."""
    with petition.reading() as connection:
        requests = asked_requests(connection)
    folder = platforms_of(desk)
    texts, broken = read_consent_texts(petition), broken_platforms(folder)
    return PushesAtHand(list_platforms(folder), requests, past_pushes(petition), texts, broken)


def look_before_pushing(desk: StaffDesk, wanted: WantedPush, report: Report) -> PushPreview:
    """Return all that a push would do; nobody is sent. Raises what `look_at_push` does."""
    with open_petition(desk.place) as petition:
        return look_at_push(petition, wanted, report=report)


def push_from(desk: StaffDesk, wanted: WantedPush, seen: PushPreview, report: Report) -> PushState:
    """Send whoever was seen, from a desk. Raises what `run_push` does."""
    with open_petition(desk.place) as petition:
        return push_people(petition, wanted, seen, by=desk.by, report=report)


def platforms_of(desk: StaffDesk) -> Path:
    """Return the folder of a workspace in which its platforms' files lie, with their keys: never in the petition."""
    return DataFolder(desk.workspace.folder).platforms


def add_platform(desk: StaffDesk, path: Path) -> PlatformSetting:
    """Keep a platform's file in a workspace, for this user alone. Raises PlatformWrong, OutputError."""
    return keep_platform(path, make_folder(platforms_of(desk)))


def write_blank(kind: str, path: Path) -> None:
    """Write a platform's file to be filled in. Raises NoSuchPlatform, OutputError (never over one that is there)."""
    blank = blank_platform(kind)
    require_new(path)
    write_whole(path, blank.encode())
