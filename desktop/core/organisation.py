"""The organisation's two private keys: one opens signatures, one signs packs and receipts."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import KeyFileError
from desktop.core.files import make_folder
from desktop.core.key_files import read_organisation_key, read_sealing_key, write_key
from desktop.core.sealing import SealingKey, new_sealing_key, prove_round_trip
from desktop.core.signing import SigningKey, new_signing_key

SEALING_FILE = "sealing.key"
ORGANISATION_FILE = "organisation.key"


@dataclass(frozen=True, slots=True)
class Organisation:
    """Both keys, open in memory."""

    sealing: SealingKey
    signing: SigningKey


def create_organisation(folder: Path, passphrase: str) -> Organisation:
    """Make both keys, prove that they work, and keep them in `folder` under one passphrase.

    Raises KeyFileError where there are keys already: replacing one would lose every signature sealed to it.
    """
    for name in (SEALING_FILE, ORGANISATION_FILE):
        if (folder / name).exists():
            raise KeyFileError(f"{folder / name} is already there. A key is never replaced: choose another folder.")
    organisation = Organisation(new_sealing_key(), new_signing_key())
    prove_round_trip(organisation.sealing, organisation.sealing.public)
    make_folder(folder)
    write_key(folder / SEALING_FILE, "sealing", organisation.sealing, passphrase)
    write_key(folder / ORGANISATION_FILE, "organisation", organisation.signing, passphrase)
    return organisation


def open_organisation(folder: Path, passphrase: str) -> Organisation:
    """Open both keys of a folder. Raises KeyFileError, WrongPassphrase."""
    return Organisation(
        read_sealing_key(folder / SEALING_FILE, passphrase),
        read_organisation_key(folder / ORGANISATION_FILE, passphrase),
    )
