"""Which places for files are plugged in, and can be pulled out."""

import os
import sys
from pathlib import Path

from desktop.core.system.windows.drives import is_plugged_in_drive

# Where systems put what is plugged in; everything else belongs to the computer itself.
_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def is_plugged_in(root: str) -> bool:
    """Say whether what is mounted at this place (`/media/ann/KEY`, `E:/`) is a stick, a card or a disk on a cable."""
    return is_plugged_in_drive(root) if sys.platform == "win32" else root.startswith(_PLUGGED_IN)


def stays_behind(folder: Path) -> bool:
    """Say whether an empty folder stays here when the stick that holds this one is pulled out.

    What is then written there stays on this very computer. On Windows a drive goes with its folder.
    """
    return sys.platform != "win32" and (folder.is_mount() or folder.parent.is_mount())


def is_read_only_disk(path: Path) -> bool:
    """Say whether the disk that holds a file takes nothing; Windows tells that only when something is written."""
    return sys.platform != "win32" and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def forget_written(descriptor: int) -> None:
    """Have a file read from the disk itself from now on, and not from what the system remembers having written.

    Only Linux can be asked. Windows writes to a stick at once (“quick removal”), unless somebody has chosen otherwise.
    """
    if sys.platform == "linux":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
