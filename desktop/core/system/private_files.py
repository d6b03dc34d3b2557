"""Files for one user alone: by their mode (POSIX), by their access list (Windows)."""

import os
import sys
from pathlib import Path

from desktop.core.system.windows import access_lists

PRIVATE = 0o600
_OTHERS = 0o077
# What somebody types so that nobody else may read a file.
GUARDING = "chmod 600 {path}" if sys.platform != "win32" else 'icacls {path} /inheritance:r /grant:r "%USERNAME%:F"'


def open_new(path: Path, mode: int = PRIVATE) -> int:
    """Make a file that must not be there and return its descriptor to read and write. Raises OSError.

    It has its mode from the first instant. Windows knows only a private one and any other, which inherits its folder's.
    """
    if sys.platform == "win32" and not mode & _OTHERS:
        access_lists.create_private(path)
        return os.open(path, os.O_RDWR)
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)


def others_may_read(path: Path) -> bool:
    """Say whether other users of this computer, its administrator aside, may do anything with it. Raises OSError."""
    mode = path.stat().st_mode
    if sys.platform == "win32":
        return bool(access_lists.strangers(access_lists.read_access_list(path), access_lists.own_sid()))
    return bool(mode & _OTHERS)


def other_owner(path: Path) -> str:
    """Return the name of another user whose file this is; nothing where it is ours, and on Windows, where none can be.

    There others have no right to a folder of ours, so they cannot even ask. Raises OSError.
    """
    if sys.platform == "win32" or path.stat().st_uid == os.geteuid():
        return ""
    try:
        return path.owner()
    except KeyError:  # a number without a name
        return f"#{path.stat().st_uid}"
