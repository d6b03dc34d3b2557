"""What is kept sealed to the campaign's key: the petition's passphrase, its server's password, and the keys before.

So whoever opens the keys opens the petition, also after the keys were given another passphrase or came from recovery
sheets. Of a petition on a server the passphrase is that of its backups. Keys that were replaced open what still comes:
they lie beside the keys that follow them, and go with these to a stick or another computer. Each key has files of its
own: while keys are changed, those of before open all of it until the new ones are taken.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.core.errors import KeyFileError, OutputError, SealError
from desktop.core.sealing import Binding, SealingKey, SealingLock
from desktop.core.whole_files import read_bounded, write_whole

FILE, SERVER_FILE, _OLDER_FILE = "petition-passphrase.sealed", "server-password.sealed", "older-keys.sealed"
_CALLED = {FILE: "petition passphrase", SERVER_FILE: "server password", _OLDER_FILE: "older keys"}
_LARGEST = 16 * 1024  # bytes
_PAIR = 64  # bytes: the seeds of both keys of an organisation


def keep_passphrase(folder: Path, key: SealingKey, passphrase: str, file: str = FILE) -> None:
    """Write it into the workspace. Raises OutputError."""
    _keep(folder, key, passphrase.encode(), file)


def kept_passphrase(folder: Path, key: SealingKey, file: str = FILE) -> str:
    """Return what is kept there; empty where nothing is, or what these keys do not open."""
    with suppress(UnicodeDecodeError):
        return _kept(folder, key, file).decode()
    return ""


def keep_older(keys: Path, key: SealingKey, older: Sequence[bytes]) -> None:
    """Write the seeds of the keys that this one follows into its folder, a pair each. Raises OutputError."""
    _keep(keys, key, b"".join(older), _OLDER_FILE)


def kept_older(folders: Iterable[Path], key: SealingKey) -> tuple[bytes, ...]:
    """Return them, the last ones first, from the first of some folders in which this key opens any."""
    kept = next(filter(None, (_kept(folder, key, _OLDER_FILE) for folder in folders)), b"")
    return tuple(kept[at : at + _PAIR] for at in range(0, len(kept) - _PAIR + 1, _PAIR))


def forget_older(folders: Iterable[Path]) -> None:
    """Take away every older key that is kept in some folders. What cannot go is sealed to keys that are gone."""
    for folder in folders:
        for each in folder.glob(f"{Path(_OLDER_FILE).stem}*"):
            with suppress(OSError):
                each.unlink(missing_ok=True)


def forget_kept(folder: Path, key: SealingKey) -> None:
    """Take away what is kept for keys that were replaced: they may have leaked. What cannot go hinders nobody."""
    for file in _CALLED:
        for each in _names(folder, SealingLock(key.public), file):
            with suppress(OSError):
                each.unlink(missing_ok=True)


def _keep(folder: Path, key: SealingKey, secret: bytes, file: str) -> None:
    lock = SealingLock(key.public)
    write_whole(_names(folder, lock, file)[0], lock.seal(secret, _binding(lock, file)))


def _kept(folder: Path, key: SealingKey, file: str) -> bytes:
    lock = SealingLock(key.public)
    for each in _names(folder, lock, file):
        if each.is_file():
            with suppress(KeyFileError, OutputError, SealError):
                return key.open(read_bounded(each, _LARGEST, OutputError), _binding(lock, file))
    return b""


def _names(folder: Path, lock: SealingLock, file: str) -> tuple[Path, Path]:
    """Return the file of this key, and the one that stood for every key before each had its own."""
    named = Path(file)
    return folder / f"{named.stem}-{lock.fingerprint}{named.suffix}", folder / file


def _binding(lock: SealingLock, file: str) -> Binding:
    return Binding(_CALLED[file], lock.fingerprint, "0" * 32, "headquarters", 0)
