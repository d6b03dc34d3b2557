"""Keeps this process out of crash images, and out of the reach of other programs of the same user."""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "linux":
    import resource

_GET_DUMPABLE, _SET_DUMPABLE = 3, 4  # <linux/prctl.h>
_FILTER = Path("/proc/self/coredump_filter")


def refuse_crash_images() -> bool:
    """Have no image of this process kept from now on, if it crashes; False where that is not allowed, or not Linux.

    The limit holds for its children too. A crash handler (core_pattern with a pipe) is not asked by the limit; the
    kernel calls none for a process that may not be dumped. The filter empties an image that is made all the same.
    """
    if sys.platform != "linux":
        return False
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError):  # once it may not be dumped, the file is root's
        _FILTER.write_text("0")
    ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
    return crash_images_refused() and unreadable_by_others()


def crash_images_refused() -> bool:
    """Say whether the system keeps no image of this process."""
    return sys.platform == "linux" and resource.getrlimit(resource.RLIMIT_CORE)[0] == 0 and unreadable_by_others()


def unreadable_by_others() -> bool:
    """Say whether no other program of this user may read or change this process's memory; root always may."""
    return sys.platform == "linux" and bool(ctypes.CDLL(None).prctl(_GET_DUMPABLE, 0, 0, 0, 0) == 0)
