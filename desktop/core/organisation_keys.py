"""The organisation's two private keys: one opens signatures, one signs packs and receipts."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.core.errors import KeyFileError
from desktop.core.key_files import read_organisation_key, read_sealing_key, write_key
from desktop.core.sealing import SealingKey, prove_round_trip
from desktop.core.signing_keys import SigningKey
from desktop.core.whole_files import make_folder

SEALING_FILE = "sealing.key"
ORGANISATION_FILE = "organisation.key"
KEY_FILES = (SEALING_FILE, ORGANISATION_FILE)  # which lie in one folder
_SEED = 32  # bytes of a key's seed, and of a secret from which both are derived


@dataclass(frozen=True, slots=True)
class Organisation:
    """Both keys, open in memory."""

    sealing: SealingKey
    signing: SigningKey


def new_secret() -> bytes:
    """Return a secret of which both keys can be made, and made again."""
    return secrets.token_bytes(_SEED)


def secret_of(organisation: Organisation) -> bytes:
    """Return a secret that stands for keys which are there: both seeds, twice as long as one they are derived from."""
    return organisation.sealing.seed + organisation.signing.seed


def organisation_of(secret: bytes) -> Organisation:
    """Return the keys that a secret stands for. Neither key tells the other, nor the secret they come from."""
    if len(secret) == 2 * _SEED:
        return Organisation(SealingKey(secret[:_SEED]), SigningKey(secret[_SEED:]))
    return Organisation(SealingKey(_derive(secret, b"sealing")), SigningKey(_derive(secret, b"organisation")))


def create_organisation(folder: Path, passphrase: str, secret: bytes | None = None) -> Organisation:
    """Make both keys of a secret, prove that they work, and keep them in `folder` under one passphrase.

    `secret`: one that is kept elsewhere too, without it one that nobody keeps.
    Raises KeyFileError where there are keys already: replacing one would lose every signature sealed to it.
    """
    for name in KEY_FILES:
        if (folder / name).exists():
            raise KeyFileError(f"{folder / name} is already there. A key is never replaced: choose another folder.")
    organisation = organisation_of(secret or new_secret())
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


def _derive(secret: bytes, kind: bytes) -> bytes:
    return HKDF(SHA256(), _SEED, salt=None, info=b"tabling recovery 1 " + kind).derive(secret)
