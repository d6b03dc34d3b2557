"""Destroys a key file as far as a program can: overwritten in its place, then removed."""

import os
import secrets
from pathlib import Path

from desktop.core.key_files import FRESH
from desktop.core.key_recovery import RECOVERED
from desktop.core.whole_files import refusal

_PASSES = 3
# Of our own, where a change was cut short.
_LEFT = (".part", FRESH, f"{FRESH}.part", RECOVERED, f"{RECOVERED}.part")


def shred_key(path: Path) -> None:
    """Destroy a key file, and copies of it that a change of its passphrase left beside it when it was cut short.

    Raises OutputError.
    """
    beside = (path.with_name(path.name + ending) for ending in _LEFT)
    for each in (*(each for each in beside if each.exists()), path):
        shred(each)


def shred(path: Path) -> None:
    """Overwrite a file with random bytes where it lies, and remove it. Raises OutputError.

    On a disk that writes anew elsewhere (solid-state, snapshots, journals of a file system) the old bytes may stay:
    what is left is as good as the passphrase.
    """
    try:
        size = path.stat().st_size
        with path.open("r+b", buffering=0) as file:
            for _ in range(_PASSES):
                file.seek(0)
                file.write(secrets.token_bytes(size))
                os.fsync(file.fileno())
            file.truncate(0)
            os.fsync(file.fileno())
        path.unlink()
    except OSError as error:
        raise refusal(f"{path} cannot be destroyed", error) from error
