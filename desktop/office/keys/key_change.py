"""The keys of a workspace are changed: the petition takes others for its own, and work goes on with these."""

from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from shutil import rmtree

from desktop.core.errors import KeyFileError, OutputError, OutputGone, TablingError
from desktop.core.key_shredding import shred_key
from desktop.core.organisation_keys import KEY_FILES, Organisation, open_organisation, organisation_of, secret_of
from desktop.core.whole_files import is_folder
from desktop.core.workspace_errors import KeysElsewhere
from desktop.office.desk.sealed_secrets import (
    FILE,
    SERVER_FILE,
    forget_kept,
    forget_older,
    keep_older,
    keep_passphrase,
)
from desktop.office.desk.workspace import StaffDesk, Workspace, find_workspace, note_keys
from desktop.office.keys.accepting_and_destroying_keys import accept_keys
from desktop.office.keys.key_folder import copy_keys, older_with
from desktop.office.keys.keys import PublicKey, make_keys, read_keys
from desktop.petition.store.opening_petition import Petition


def change_keys(
    petition: Petition, desk: StaffDesk, folder: Path | None, passphrase: str, *, second: str = ""
) -> tuple[StaffDesk, tuple[PublicKey, ...]]:
    """Have the petition take the keys of a folder for its own, or new ones, and return the desk that works with them.

    From then on their passphrase opens the workspace. The keys of before are kept sealed to them, as what was sealed to
    those still comes; so is what opens the petition. Killed in between, the keys of before open it still. Raises
    KeysElsewhere, KeyFileError, WrongPassphrase, SecondSecretNeeded, SecondSecretWrong, NoCampaignYet, OutputError,
    PetitionError.
    """
    _require_current(desk)
    home = _accept(petition, desk, folder, passphrase, second)
    keys = open_organisation(home, passphrase)
    before = desk.organisation
    if before and before.sealing.public == keys.sealing.public:
        return desk, read_keys(home)
    own = secret_of(keys)  # which somebody may go back to: it follows others, and never itself
    known = (
        *([secret_of(before)] if before else []),
        *desk.older,
        *(older_with(folder, keys.sealing) if folder else ()),
    )
    older = tuple(dict.fromkeys(each for each in known if each != own))
    keep_older(home, keys.sealing, older)
    _keep_passphrases(desk, keys)
    note_keys(desk.workspace.folder, home, replaced=True)
    for each in older:
        forget_kept(desk.workspace.folder, organisation_of(each).sealing)
    forget_older(each for each in desk.workspace.key_folders if each != home)
    seeds = (keys.sealing.seed, keys.signing.seed)
    return replace(desk, workspace=find_workspace(desk.workspace.folder), seeds=seeds, older=older), read_keys(home)


def move_keys(desk: StaffDesk, folder: Path) -> StaffDesk:
    """Keep the keys of a workspace in a folder elsewhere, such as one on a stick, and return the desk as it is then.

    They are copied, read back and named in the workspace before they are overwritten where they were: killed meanwhile,
    they lie in both. Keys that these replaced stay. Raises KeyFileError where keys lie there already, KeysElsewhere,
    OutputError.
    """
    _require_current(desk)
    if not is_folder(folder):
        raise OutputGone(f"{folder} is not there any more.")
    workspace = desk.workspace
    home, before = folder / f"{workspace.name} keys", workspace.keys
    if any((home / name).exists() for name in KEY_FILES):
        raise KeyFileError(f"There are keys in {home} already. Choose another folder.")
    copy_keys(before, home)
    if read_keys(home) and any((home / name).read_bytes() != (before / name).read_bytes() for name in KEY_FILES):
        raise OutputError(f"{home} does not keep what is written there. The keys stay where they were.")
    if desk.organisation and desk.older:
        keep_older(home, desk.organisation.sealing, desk.older)
    note_keys(workspace.folder, home)
    for name in KEY_FILES:
        shred_key(before / name)
    forget_older((before,))
    with suppress(OSError):
        before.rmdir()
    return replace(desk, workspace=find_workspace(workspace.folder))


def _accept(petition: Petition, desk: StaffDesk, folder: Path | None, passphrase: str, second: str) -> Path:
    """Return the folder of the accepted keys within the workspace: nothing new lies there where they are refused."""
    workspace = desk.workspace
    if folder:
        open_organisation(folder, passphrase)  # whoever cannot open them would be shut out
        accept_keys(petition, folder, by=desk.by, second=second)
        return folder if folder.parent == workspace.folder else copy_keys(folder, _free_folder(workspace))
    home = _free_folder(workspace)
    make_keys(home, passphrase)
    try:
        accept_keys(petition, home, by=desk.by, second=second)
    except TablingError:
        rmtree(home, ignore_errors=True)
        raise
    return home


def _require_current(desk: StaffDesk) -> None:
    """Refuse a desk that was opened before the keys were changed or moved: it knows nothing of those of now."""
    if find_workspace(desk.workspace.folder).keys != desk.workspace.keys:
        raise KeysElsewhere("The keys of this campaign were changed or moved meanwhile. Open it anew.")


def _free_folder(workspace: Workspace) -> Path:
    names = (workspace.folder / f"organisation-{number}" for number in count(2))
    return next(each for each in names if not each.exists())


def _keep_passphrases(desk: StaffDesk, keys: Organisation) -> None:
    """Keep what opens the petition for whoever opens these keys."""
    home, on_server = desk.workspace.folder, desk.place.on_server
    if desk.backup_passphrase:
        keep_passphrase(home, keys.sealing, desk.backup_passphrase, FILE)
    if on_server and desk.place.passphrase:
        keep_passphrase(home, keys.sealing, desk.place.passphrase, SERVER_FILE)
