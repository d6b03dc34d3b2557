"""Keeps this process out of crash images, and out of the reach of other programs of the same user."""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

from desktop.device.machine.windows import crash_images

if sys.platform == "linux":
    import resource

_GET_DUMPABLE, _SET_DUMPABLE = 3, 4  # <linux/prctl.h>
_FILTER = Path("/proc/self/coredump_filter")


def refuse_crash_images() -> bool:
    """Have no image of this process kept from now on, if it crashes; False where that is not allowed, or on macOS.

    The limit holds for its children too. A crash handler (core_pattern with a pipe) is not asked by the limit; the
    kernel calls none for a process that may not be dumped. The filter empties an image that is made all the same.
    """
    if sys.platform == "win32":
        return crash_images.refuse_crash_images()
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError):  # once it may not be dumped, the file is root's
            _FILTER.write_text("0")
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
    return crash_images_refused() and unreadable_by_others()


def refuse_other_programs() -> None:
    """Let no other program of this user read a process that starts none; on Linux the above brings that along."""
    if sys.platform == "win32":
        with suppress(OSError):  # `unreadable_by_others` says so
            crash_images.refuse_other_programs()


def crash_images_refused() -> bool:
    """Say whether the system keeps no image of this process."""
    if sys.platform == "win32":
        return crash_images.crash_images_refused()
    return sys.platform == "linux" and resource.getrlimit(resource.RLIMIT_CORE)[0] == 0 and unreadable_by_others()


def unreadable_by_others() -> bool:
    """Say whether no other program of this user may read or change this process's memory; root always may."""
    if sys.platform == "win32":
        return crash_images.unreadable_by_others()
    return sys.platform == "linux" and bool(ctypes.CDLL(None).prctl(_GET_DUMPABLE, 0, 0, 0, 0) == 0)
