"""Begins the workspace of a real campaign: the organisation's facts, its keys and an encrypted petition, or nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import OutputRefused
from desktop.core.organisation_keys import create_organisation
from desktop.core.whole_files import make_folder, reason
from desktop.core.workspace_errors import WorkspaceTaken
from desktop.office.desk.petition_place import PetitionPlace, begin_petition
from desktop.office.desk.sealed_secrets import SERVER_FILE, keep_passphrase
from desktop.office.desk.workspace import (
    OrganisationFacts,
    StaffDesk,
    find_workspace,
    note_facts,
    note_server,
    open_desk,
)


def check_place(folder: Path) -> None:
    """See that a workspace may be made in a folder, which need not be there. Raises WorkspaceTaken, OutputRefused."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WorkspaceTaken(f"“{folder.name}” holds something already.")
    above = next(each for each in (folder, *folder.parents) if each.exists())
    if not above.is_dir():
        raise OutputRefused(f"“{above.name}” is a file.")


def begin_campaign(
    folder: Path,
    facts: OrganisationFacts,
    passphrase: str,
    secret: bytes,
    *,
    by: str,
    server: PetitionPlace | None = None,
) -> StaffDesk:
    """Make a workspace with keys of a secret and an empty petition, all under one passphrase, and open it.

    `server`: an empty database for the petition, which is a file in the workspace otherwise. Raises WorkspaceTaken,
    KeyFileError, OutputError, PetitionError.
    """

    def make(part: Path) -> None:
        _make(part, facts, passphrase, secret, server, by=by)

    make_workspace(folder, make)
    return open_desk(find_workspace(folder), passphrase, by=by)


def make_workspace(folder: Path, make: Callable[[Path], None]) -> None:
    """Have a workspace made beside its place and move it there whole: whatever stops it leaves no half one there.

    Raises WorkspaceTaken, OutputError.
    """
    check_place(folder)
    part = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)  # of one that was cut short: no key of it was ever used
        make(make_folder(part))
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
    except OSError as error:
        raise OutputRefused(f"{folder} cannot be made: {reason(error)}.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _make(
    part: Path,
    facts: OrganisationFacts,
    passphrase: str,
    secret: bytes,
    server: PetitionPlace | None,
    *,
    by: str,
) -> None:
    home = DataFolder(part)
    note_facts(part, facts)
    keys = create_organisation(home.organisation, passphrase, secret)
    keep_passphrase(part, keys.sealing, passphrase)
    if server:
        note_server(part, server.place)
        keep_passphrase(part, keys.sealing, server.passphrase, SERVER_FILE)
    begin_petition(server or PetitionPlace(str(home.petition), passphrase), by=by)
