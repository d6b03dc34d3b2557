"""Gives key files another passphrase. The keys stay as they are: what was sealed to them opens as before."""

from collections.abc import Sequence
from pathlib import Path

from desktop.core.errors import KeyFileError, WrongPassphrase
from desktop.core.files import put_in_place
from desktop.core.key_files import open_key, write_key

_FRESH = ".new"  # beside the old file, for as long as it takes to prove the new one


def change_passphrase(files: Sequence[Path], old: str, new: str) -> None:
    """Write each key file anew under another passphrase; no old one goes before every new one is proven to open.

    A file that opens under the new one already stays as it is: so a change that was cut short is finished by doing it
    again. Raises KeyFileError, WrongPassphrase, OutputError; then every file opens under one of the two.
    """
    written: list[tuple[Path, Path]] = []
    try:
        for file in files:
            fresh = file.with_name(file.name + _FRESH)
            written.append((fresh, file))
            _write_anew(file, fresh, old, new)
        for fresh, file in written:
            if fresh.exists():
                put_in_place(fresh, file)
    finally:
        for fresh, _ in written:
            fresh.unlink(missing_ok=True)


def _write_anew(file: Path, fresh: Path, old: str, new: str) -> None:
    fresh.unlink(missing_ok=True)  # of a change that was cut short
    try:
        kind, key = open_key(file, old)
    except WrongPassphrase:
        open_key(file, new)
        return
    write_key(fresh, kind, key, new)
    if open_key(fresh, new)[1].seed != key.seed:
        raise KeyFileError(f"{file.name} cannot be written anew on this disk. The old file is untouched.")
