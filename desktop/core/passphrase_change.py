"""Gives key files another passphrase. The keys stay as they are: what was sealed to them opens as before."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop.core.errors import KeyFileError, WrongPassphrase
from desktop.core.key_files import fresh_of, open_key, read_public_key, write_key
from desktop.core.whole_files import put_in_place


def change_passphrase(files: Sequence[Path], old: str, new: str) -> None:
    """Write each key file anew under another passphrase; no old one goes before every new one is proven to open.

    A file that opens under the new one already stays as it is: so a change that was cut short is finished by doing it
    again. Raises KeyFileError, WrongPassphrase, OutputError; then one of the two opens every file.
    """
    _settle(files, old)
    begun = False
    try:
        for file in files:
            _write_anew(file, fresh_of(file), old, new)
        for file in files:
            if fresh_of(file).exists():
                put_in_place(fresh_of(file), file)
                begun = True
    finally:
        for file in () if begun else files:
            fresh_of(file).unlink(missing_ok=True)  # else it opens beside those that have their place


def _settle(files: Sequence[Path], old: str) -> None:
    """Bring a change to this passphrase to its end that was cut short, where it opens every file."""
    if any(fresh_of(file).exists() for file in files):
        with suppress(KeyFileError):
            keys = [open_key(file, old)[1] for file in files]
            for file, key in zip(files, keys, strict=True):
                if _opens(fresh_of(file), old, key.public):
                    put_in_place(fresh_of(file), file)


def _opens(fresh: Path, passphrase: str, public: bytes) -> bool:
    with suppress(KeyFileError):
        return open_key(fresh, passphrase)[1].public == public
    return False


def _write_anew(file: Path, fresh: Path, old: str, new: str) -> None:
    if _opens(fresh, new, read_public_key(file)[1]):
        return  # of a change that was cut short: the other file may open under the new one already
    fresh.unlink(missing_ok=True)
    try:
        kind, key = open_key(file, old)
    except WrongPassphrase:
        open_key(file, new)
        return
    write_key(fresh, kind, key, new)
    if open_key(fresh, new)[1].seed != key.seed:
        raise KeyFileError(f"{file.name} cannot be written anew on this disk. The old file is untouched.")
