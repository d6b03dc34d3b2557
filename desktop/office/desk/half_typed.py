"""What somebody had typed about people and not kept yet, when the window locked: sealed to the campaign's key."""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.core.errors import KeyFileError, OutputError, SealError
from desktop.core.sealing import Binding, SealingKey, SealingLock
from desktop.core.whole_files import read_bounded, refusal, write_whole
from desktop.core.workspace_errors import HalfTypedUnkept
from desktop.office.desk.workspace import StaffDesk

FILE = "half-typed.sealed"
_LARGEST = 256 * 1024  # bytes: far more than anybody types

HalfTyped = Mapping[str, Mapping[str, Any]]  # what stood on each page, by the page's name


def keep_half_typed(desk: StaffDesk, typed: HalfTyped) -> None:
    """Seal it into the workspace in place of what lies there; where nothing was typed that goes.

    Without keys nothing is kept: it would lie open beside the petition. Raises HalfTypedUnkept, OutputError.
    """
    file = desk.workspace.folder / FILE
    if not typed:
        _remove(file)
    elif desk.seeds:
        lock = SealingLock(SealingKey(desk.seeds[0]).public)
        sealed = lock.seal(json.dumps(typed).encode(), _binding(lock))
        try:
            write_whole(file, sealed)
        except OutputError as error:
            raise HalfTypedUnkept(str(error)) from error


def read_half_typed(desk: StaffDesk) -> HalfTyped:
    """Return what is kept there; nothing where nothing is, or what these keys, and those they replaced, do not open."""
    file = desk.workspace.folder / FILE
    for key in desk.opening_keys if file.is_file() else ():
        with suppress(KeyFileError, OutputError, SealError, ValueError, RecursionError):
            found = json.loads(key.open(read_bounded(file, _LARGEST, OutputError), _binding(SealingLock(key.public))))
            return {page: typed for page, typed in dict(found).items() if isinstance(typed, dict)}
    return {}


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(f"{file} cannot be taken away", error) from error


def _binding(lock: SealingLock) -> Binding:
    return Binding("half typed", lock.fingerprint, "0" * 32, "headquarters", 0)
