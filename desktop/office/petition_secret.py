"""The petition's passphrase, kept sealed to the campaign's key beside it.

So whoever opens the keys opens the petition, also after the keys were given another passphrase or came from recovery
sheets.
"""

from contextlib import suppress
from pathlib import Path

from desktop.core.errors import KeyFileError, OutputError, SealError
from desktop.core.files import read_bounded, write_whole
from desktop.core.sealing import Binding, SealingKey, SealingLock

FILE = "petition-passphrase.sealed"
_LARGEST = 16 * 1024  # bytes


def keep_passphrase(folder: Path, key: SealingKey, passphrase: str) -> None:
    """Write it into the workspace. Raises OutputError."""
    lock = SealingLock(key.public)
    write_whole(folder / FILE, lock.seal(passphrase.encode(), _binding(lock)))


def kept_passphrase(folder: Path, key: SealingKey) -> str:
    """Return what is kept there; empty where nothing is, or what these keys do not open."""
    if (folder / FILE).is_file():
        with suppress(KeyFileError, OutputError, SealError, UnicodeDecodeError):
            sealed = read_bounded(folder / FILE, _LARGEST, OutputError)
            return key.open(sealed, _binding(SealingLock(key.public))).decode()
    return ""


def _binding(lock: SealingLock) -> Binding:
    return Binding("petition passphrase", lock.fingerprint, "0" * 32, "headquarters", 0)
