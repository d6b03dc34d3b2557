"""A petition on a server that an older Tabling wrote: brought up to date once somebody said so, after a backup."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from desktop.core.whole_files import make_folder
from desktop.office.desk.petition_place import PetitionPlace
from desktop.petition.store.backup import free_name
from desktop.petition.store.opening_petition import Petition, Renewing
from desktop.petition.store.renewal_backup_and_log import backed_up_renewal, noted_renewal
from desktop.petition.store.schema import VERSIONS

Renewal = Literal["", "backup", "no_backup"]  # what somebody said to it; nothing yet


def renew_petition(
    place: PetitionPlace, renewal: Renewal, folder: Path, *, by: str, passphrase: str = ""
) -> Path | None:
    """Bring a petition up to date as somebody said; its backup goes to a folder. Raises as those below."""
    if renewal == "no_backup":
        renew_without_backup(place, by=by)
    return renew_with_backup(place, folder, by=by, passphrase=passphrase) if renewal == "backup" else None


def renew_with_backup(place: PetitionPlace, folder: Path, *, by: str, passphrase: str = "") -> Path | None:
    """Bring a petition up to date; first it is copied, in the version that it has, to a new file in a folder.

    `passphrase` encrypts that file. The audit log tells of both. Returns the file, None where the petition is up to
    date. What goes wrong leaves the petition as it was. Raises PetitionError, OutputError, Cancelled.
    """
    with free_name(make_folder(folder), f"before-{VERSIONS[-1]}-{datetime.now(UTC):%Y-%m-%d-%H%M%S}") as file:
        _renew(place, backed_up_renewal(file, passphrase, by=by))
        return file if file.exists() else None


def renew_without_backup(place: PetitionPlace, *, by: str) -> None:
    """Bring a petition up to date that is copied nowhere, which the audit log tells.

    Raises PetitionError, Cancelled; then it is as it was.
    """
    _renew(place, noted_renewal(by=by))


def _renew(place: PetitionPlace, renewing: Renewing) -> None:
    with closing(Petition(place.place, passphrase=place.passphrase, renewing=renewing)):
        return
