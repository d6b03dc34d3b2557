"""A workspace: one folder per campaign, in which a face finds the petition, the keys and the backups again."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import OutputError
from desktop.core.organisation_keys import SEALING_FILE, Organisation, open_organisation, organisation_of
from desktop.core.sealing import SealingKey
from desktop.core.signing_keys import SigningKey
from desktop.core.whole_files import make_folder, read_bounded, write_whole
from desktop.core.workspace_errors import NoWorkspace
from desktop.office.desk.petition_place import PetitionPlace, needs_passphrase, open_petition
from desktop.office.desk.sealed_secrets import SERVER_FILE, keep_passphrase, kept_older, kept_passphrase
from desktop.office.desk.server_renewal import Renewal, renew_petition

_ABOUT = "workspace.json"
_RECENT = "recent-workspaces.json"
_MOST_RECENT = 5
_LARGEST = 65536  # bytes


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where a campaign's files are. `petition`: a file; `practice`: everybody in it is invented.

    `server`: the address of a petition that a server keeps, without a password; then there is no such file. `replaced`:
    whether other keys took the place of the first.
    `words`: in practice, those of a tablet that waits to be welcomed, as a volunteer would read them on the phone.
    """

    folder: Path
    petition: Path
    keys: Path
    backups: Path
    practice: bool = False
    words: tuple[str, ...] = ()
    server: str = ""
    replaced: bool = False

    @property
    def place(self) -> str:
        """Where the petition is: its file, or its address."""
        return self.server or str(self.petition)

    @property
    def name(self) -> str:
        """What people call it."""
        return self.folder.name

    @property
    def has_keys(self) -> bool:
        """Whether batches can be opened here, once somebody gives the passphrase."""
        return (self.keys / SEALING_FILE).exists()

    @property
    def open_to_all(self) -> bool:
        """Whether everybody knows the passphrase: it is that of practice, and nobody took other keys there."""
        return self.practice and not self.replaced

    @property
    def key_folders(self) -> tuple[Path, ...]:
        """Every folder here that holds keys of this campaign: those of now, and those that they replaced."""
        others = sorted(each.parent for each in self.folder.glob(f"*/{SEALING_FILE}"))
        return (self.keys, *(each for each in others if each != self.keys))

    @property
    def encrypted(self) -> bool:
        """Whether the petition's file takes a passphrase to be read. Raises PetitionError."""
        return needs_passphrase(self.place)


@dataclass(frozen=True, slots=True)
class StaffDesk:
    """A workspace that was opened, by whom and with what: plain values, which also reach another process by a pipe.

    `seeds`: of which the sealing key and the organisation's are made; empty where there are no keys. `older`: the seeds
    of keys that these replaced, a pair each. `apart`: what encrypts backups of a petition on a server.
    """

    workspace: Workspace
    by: str
    place: PetitionPlace
    seeds: tuple[bytes, ...] = field(default=(), repr=False)
    apart: str = field(default="", repr=False)
    older: tuple[bytes, ...] = field(default=(), repr=False)

    @property
    def backup_passphrase(self) -> str:
        """What encrypts backups, and opens them again: that of the petition, which no server's password is."""
        return self.apart if self.place.on_server else self.place.passphrase

    @property
    def organisation(self) -> Organisation | None:
        """Both keys, None where there are none."""
        return Organisation(SealingKey(self.seeds[0]), SigningKey(self.seeds[1])) if self.seeds else None

    @property
    def older_keys(self) -> tuple[SealingKey, ...]:
        """Keys to which signatures were sealed before these; what is sealed to them still comes."""
        return tuple(organisation_of(each).sealing for each in self.older)

    @property
    def opening_keys(self) -> tuple[SealingKey, ...]:
        """Every key that opens something here, that of now first; none without keys."""
        return (*([self.organisation.sealing] if self.organisation else ()), *self.older_keys)


def find_workspace(folder: Path) -> Workspace:
    """Return the workspace in a folder, though its petition be lost. Raises NoWorkspace where none was kept there."""
    home, about = DataFolder(folder), _read(folder / _ABOUT)
    server = str(about.get("server") or "")
    petition = home.petition if server or home.petition.exists() or _lost_petition(folder) else _only_petition(folder)
    if petition is None:
        raise NoWorkspace(f"There is no petition in “{folder.name}”.")
    words, keys = about.get("words", []), str(about.get("keys") or home.organisation.name)
    return Workspace(
        folder,
        petition,
        folder / keys,
        folder / "backups",
        about.get("practice") is True,
        tuple(map(str, words)) if isinstance(words, list) else (),
        server,
        about.get("replaced") is True or keys.startswith(f"{home.organisation.name}-"),
    )


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    """Who answers for the data, as every campaign of theirs says it. `phone`: the helpline."""

    name: str = ""
    postal_address: str = ""
    email: str = ""
    phone: str = ""
    web: str = ""


def note_facts(folder: Path, facts: OrganisationFacts) -> None:
    """Keep an organisation's facts in its workspace, beside what else is noted of it. Raises OutputError."""
    write_whole(folder / _ABOUT, json.dumps(_read(folder / _ABOUT) | {"organisation": asdict(facts)}).encode())


def note_server(folder: Path, address: str) -> None:
    """Keep in a workspace which server has its petition; an address without a password. Raises OutputError."""
    write_whole(folder / _ABOUT, json.dumps(_read(folder / _ABOUT) | {"server": address}).encode())


def note_keys(folder: Path, keys: Path, *, replaced: bool = False) -> None:
    """Keep in a workspace where its keys are: within it by the name alone. `replaced`: they are others than before.

    Raises OutputError.
    """
    noted: dict[str, object] = {"keys": keys.name if keys.parent == folder else str(keys)}
    noted |= {"replaced": True} if replaced else {}
    write_whole(folder / _ABOUT, json.dumps(_read(folder / _ABOUT) | noted).encode())


def read_facts(folder: Path) -> OrganisationFacts:
    """Return what is kept of the organisation; empty where nothing is."""
    found = _read(folder / _ABOUT).get("organisation")
    values = found if isinstance(found, dict) else {}
    return OrganisationFacts(**{each.name: str(values.get(each.name) or "") for each in fields(OrganisationFacts)})


def mark_practice(folder: Path, words: tuple[str, ...]) -> None:
    """Note of a workspace that everybody in it is invented. Raises OutputError."""
    write_whole(folder / _ABOUT, json.dumps({"practice": True, "words": words}).encode())


def open_desk(
    workspace: Workspace, passphrase: str, petition_passphrase: str = "", renewal: Renewal = "", *, by: str
) -> StaffDesk:
    """Open keys and petition with one passphrase, or the petition with another; takes about a second.

    A passphrase of the petition that is kept sealed to the keys opens it as well. Of a petition on a server the other
    is its password, which is kept so from then on. `renewal`: an older one there is brought up to date, with a
    backup beside the others or without. Raises PetitionOlder, WrongPassphrase, KeyFileError, PetitionError.
    """
    desk = _open_keys(workspace, by, passphrase, petition_passphrase, encrypted=workspace.encrypted)
    renew_petition(desk.place, renewal, workspace.backups, by=by, passphrase=desk.backup_passphrase)
    with open_petition(desk.place):
        if desk.organisation and workspace.server and petition_passphrase:
            keep_passphrase(workspace.folder, desk.organisation.sealing, petition_passphrase, SERVER_FILE)
        return desk


def open_without_petition(workspace: Workspace, passphrase: str, *, by: str) -> StaffDesk:
    """Open the keys alone, so that a backup can be brought back where the petition is lost or damaged.

    The petition is to be encrypted if its newest backup here is, or it was itself, or where neither can be asked.
    Raises WrongPassphrase, KeyFileError, PetitionError.
    """
    asked = (*list_backups(workspace.backups)[:1], *([workspace.petition] if workspace.petition.exists() else []))
    encrypted = needs_passphrase(str(asked[0])) if asked else True
    return _open_keys(workspace, by, passphrase, encrypted=encrypted)


def list_backups(folder: Path) -> tuple[Path, ...]:
    """Return the backups that lie in a folder, the newest first."""
    return tuple(sorted(folder.glob("*.sqlite"), key=lambda each: each.stat().st_mtime, reverse=True))


def list_recent(data: Path) -> tuple[Path, ...]:
    """Return the workspaces opened before that are still there, the last one first."""
    found = _read(data / _RECENT).get("folders", [])
    folders = [Path(str(each)) for each in found] if isinstance(found, list) else []
    return tuple(each for each in folders if each.is_dir())[:_MOST_RECENT]


def note_recent(data: Path, folder: Path) -> None:
    """Have the next window offer this workspace first; a list that cannot be kept hinders nobody."""
    folders = [folder.resolve(), *(each for each in list_recent(data) if each != folder.resolve())]
    text = json.dumps({"folders": [str(each) for each in folders[:_MOST_RECENT]]})
    with suppress(OutputError):
        write_whole(make_folder(data) / _RECENT, text.encode())


def _open_keys(
    workspace: Workspace, by: str, passphrase: str, petition_passphrase: str = "", *, encrypted: bool
) -> StaffDesk:
    keys = open_organisation(workspace.keys, passphrase) if workspace.has_keys else None
    seeds = (keys.sealing.seed, keys.signing.seed) if keys else ()
    older = kept_older((workspace.keys, workspace.folder), keys.sealing) if keys else ()
    kept = kept_passphrase(workspace.folder, keys.sealing) if keys else ""
    if workspace.server:
        password = petition_passphrase
        if keys and not password:
            password = kept_passphrase(workspace.folder, keys.sealing, SERVER_FILE)
        place = PetitionPlace(workspace.server, password, workspace.folder)
        return StaffDesk(workspace, by, place, seeds, kept or passphrase or password, older)
    opens = (petition_passphrase or kept or passphrase) if encrypted else ""
    return StaffDesk(workspace, by, PetitionPlace(str(workspace.petition), opens), seeds, older=older)


def _lost_petition(folder: Path) -> bool:
    """Whether a campaign was begun here whose petition is gone: what was noted of it, or its backups, are there."""
    begun = (folder / _ABOUT).is_file() or any((folder / "backups").glob("*.sqlite"))
    return begun and not any(folder.glob("*.sqlite"))


def _only_petition(folder: Path) -> Path | None:
    found = [each for each in folder.glob("*.sqlite") if each.name != "journal.sqlite"] if folder.is_dir() else []
    return found[0] if len(found) == 1 else None


def _read(file: Path) -> dict[str, object]:
    """Return what a small file of ours says; nothing where it is missing, or anybody else's."""
    with suppress(OutputError, ValueError, RecursionError):
        found = json.loads(read_bounded(file, _LARGEST, OutputError)) if file.is_file() else {}
        return found if isinstance(found, dict) else {}
    return {}
