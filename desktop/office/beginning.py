"""Begins the workspace of a real campaign: the organisation's facts, its keys and an encrypted petition, or nothing."""

import shutil
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import OutputRefused
from desktop.core.files import make_folder, reason
from desktop.core.organisation import create_organisation
from desktop.core.workspace_errors import WorkspaceTaken
from desktop.office.petition_place import PetitionPlace, begin_petition
from desktop.office.petition_secret import keep_passphrase
from desktop.office.workspace import OrganisationFacts, StaffDesk, find_workspace, note_facts, open_desk


def check_place(folder: Path) -> None:
    """See that a workspace may be made in a folder, which need not be there. Raises WorkspaceTaken, OutputRefused."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WorkspaceTaken(f"“{folder.name}” holds something already.")
    above = next(each for each in (folder, *folder.parents) if each.exists())
    if not above.is_dir():
        raise OutputRefused(f"“{above.name}” is a file.")


def begin_campaign(folder: Path, facts: OrganisationFacts, passphrase: str, secret: bytes, *, by: str) -> StaffDesk:
    """Make a workspace with keys of a secret and an empty petition, all under one passphrase, and open it.

    It is made beside its place and moved there whole: whatever stops it leaves no half workspace under that name.
    Raises WorkspaceTaken, KeyFileError, OutputError, PetitionError.
    """
    check_place(folder)
    part = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)  # of one that was cut short: no key of it was ever used
        _make(part, facts, passphrase, secret, by=by)
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
    except OSError as error:
        raise OutputRefused(f"{folder} cannot be made: {reason(error)}.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return open_desk(find_workspace(folder), by, passphrase)


def _make(part: Path, facts: OrganisationFacts, passphrase: str, secret: bytes, *, by: str) -> None:
    home = DataFolder(make_folder(part))
    note_facts(part, facts)
    keys = create_organisation(home.organisation, passphrase, secret)
    begin_petition(PetitionPlace(str(home.petition), passphrase), by=by)
    keep_passphrase(part, keys.sealing, passphrase)
