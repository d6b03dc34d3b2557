"""Counts up the names of tablets on the stick that sets them up: no two tablets take one number from one stick.

A number is taken by a file that only one of two at once can make. What cannot be written to counts nothing up: the
tablet is then called by its own key, which no other has. Two copies of one stick each count for themselves; then it is
headquarters that sees two tablets of one name.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from desktop.core.errors import OutputError
from desktop.core.tablet_setup import NAMES, SetupStick
from desktop.core.whole_files import make_folder, read_bounded

_SUFFIX = ".taken"
_MOST = 10_000  # names looked at
_SHOWN = 4  # characters of a key that tell one tablet from another


def take_name(stick: SetupStick, device: str) -> str:
    """Return the name of the tablet with this key fingerprint: the next on the stick, or the one it took before."""
    called, folder = stick.setup.called, stick.folder / NAMES
    try:
        return f"{called} {_take_number(make_folder(folder, 0o755), device, stick.setup.first)}"
    except (OSError, OutputError):  # read-only, full, or pulled out
        return f"{called} {device[:_SHOWN]}"


def _take_number(folder: Path, device: str, first: int) -> int:
    taken = dict(_taken(folder))
    own = next((number for number, by in taken.items() if by == device), None)
    if own is not None:
        return own
    number = max([first - 1, *taken]) + 1
    while not _claim(folder / f"{number:03d}{_SUFFIX}", device):
        number += 1
    return number


def _taken(folder: Path) -> Iterator[tuple[int, str]]:
    for file in islice(folder.iterdir(), _MOST):
        if file.suffix == _SUFFIX and file.stem.isdecimal() and len(file.stem) <= 6:
            by = b""
            with suppress(OutputError):
                by = read_bounded(file, 64, OutputError)
            yield int(file.stem), by.decode("ascii", "replace").strip()


def _claim(file: Path, device: str) -> bool:
    """Make the file of a number, on the disk; False where another was faster. Raises OSError."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    except FileExistsError:
        return False
    with open(descriptor, "wb") as made:  # noqa: PTH123 - the descriptor is what nobody else could open
        made.write(device.encode())
        made.flush()
        os.fsync(made.fileno())
    return True
