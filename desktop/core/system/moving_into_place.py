"""Gives a finished file its name, so that it still has it after a power cut."""

import os
import sys
from pathlib import Path

from desktop.core.system.windows.moving_into_place import flush_folder, move_through


def move_into_place(part: Path, path: Path) -> None:
    """Give a file another name, in the place of one that has it; back once that is on the disk. Raises OSError."""
    if sys.platform == "win32":
        move_through(part, path)
    else:
        part.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder written to the disk. Raises OSError."""
    if sys.platform == "win32":
        flush_folder(folder)
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
