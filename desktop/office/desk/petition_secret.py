"""What opens the petition, kept sealed to the campaign's key: its passphrase, or the password for its server.

So whoever opens the keys opens the petition, also after the keys were given another passphrase or came from recovery
sheets. Of a petition on a server the passphrase is that of its backups.
"""

from contextlib import suppress
from pathlib import Path

from desktop.core.errors import KeyFileError, OutputError, SealError
from desktop.core.files import read_bounded, write_whole
from desktop.core.sealing import Binding, SealingKey, SealingLock

FILE, SERVER_FILE = "petition-passphrase.sealed", "server-password.sealed"
_CALLED = {FILE: "petition passphrase", SERVER_FILE: "server password"}
_LARGEST = 16 * 1024  # bytes


def keep_passphrase(folder: Path, key: SealingKey, passphrase: str, file: str = FILE) -> None:
    """Write it into the workspace. Raises OutputError."""
    lock = SealingLock(key.public)
    write_whole(folder / file, lock.seal(passphrase.encode(), _binding(lock, file)))


def kept_passphrase(folder: Path, key: SealingKey, file: str = FILE) -> str:
    """Return what is kept there; empty where nothing is, or what these keys do not open."""
    if (folder / file).is_file():
        with suppress(KeyFileError, OutputError, SealError, UnicodeDecodeError):
            sealed = read_bounded(folder / file, _LARGEST, OutputError)
            return key.open(sealed, _binding(SealingLock(key.public), file)).decode()
    return ""


def _binding(lock: SealingLock, file: str) -> Binding:
    return Binding(_CALLED[file], lock.fingerprint, "0" * 32, "headquarters", 0)
