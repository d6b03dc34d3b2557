"""A petition on a server that an older Tabling wrote: brought up to date once somebody said so, after a backup."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from desktop.core.files import make_folder
from desktop.office.desk.petition_place import PetitionPlace
from desktop.petition.store.backup import free_name
from desktop.petition.store.older_backup import back_up_older
from desktop.petition.store.schema import VERSIONS
from desktop.petition.store.store import BeforeRenewal, Petition

Renewal = Literal["", "backup", "no_backup"]  # what somebody said to it; nothing yet


def renew_petition(place: PetitionPlace, renewal: Renewal, folder: Path, *, passphrase: str = "") -> Path | None:
    """Bring a petition up to date as somebody said; its backup goes to a folder. Raises as those below."""
    if renewal == "no_backup":
        renew_without_backup(place)
    return renew_with_backup(place, folder, passphrase=passphrase) if renewal == "backup" else None


def renew_with_backup(place: PetitionPlace, folder: Path, *, passphrase: str = "") -> Path | None:
    """Bring a petition up to date; first it is copied, in the version that it has, to a new file in a folder.

    `passphrase` encrypts that file. Returns it, None where the petition is up to date. What goes wrong leaves the
    petition as it was. Raises PetitionError, OutputError, Cancelled.
    """
    with free_name(make_folder(folder), f"before-{VERSIONS[-1]}-{datetime.now(UTC):%Y-%m-%d-%H%M%S}") as file:
        _renew(place, lambda connection, version: back_up_older(connection, version, file, passphrase))
        return file if file.exists() else None


def renew_without_backup(place: PetitionPlace) -> None:
    """Bring a petition up to date that is copied nowhere. Raises PetitionError, Cancelled; then it is as it was."""
    _renew(place, lambda _connection, _version: None)


def _renew(place: PetitionPlace, first: BeforeRenewal) -> None:
    with closing(Petition(place.place, passphrase=place.passphrase, before_renewal=first)):
        return
