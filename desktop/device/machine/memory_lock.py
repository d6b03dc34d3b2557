"""Keeps what is typed out of the swap file: this process's memory stays in memory, where the system allows it."""

import ctypes
import re
import sys
from pathlib import Path

from desktop.core.protection import Gap
from desktop.device.machine.windows import memory_lock

if sys.platform == "linux":
    import resource

# <sys/mman.h>, the same on every processor that Debian's kiosks have: pages of now and of later, each once it is used.
_CURRENT, _FUTURE, _ON_FAULT = 1, 2, 4
_STATUS = Path("/proc/self/status")


def keep_in_memory() -> bool:
    """Have no page of this process swapped to disk from now on; False where that is not allowed.

    Windows can be asked only for what is there now, so it is done there, and False.

    A limit would make the system refuse memory itself once it is reached, so it is done only without one: the kiosk's
    service has LimitMEMLOCK=infinity.
    """
    if sys.platform == "win32":
        memory_lock.keep_in_memory()
    return sys.platform == "linux" and not memory_is_limited() and _lock_all()


def _lock_all() -> bool:
    if sys.platform == "linux" and resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] != resource.RLIM_INFINITY:
        resource.setrlimit(resource.RLIMIT_MEMLOCK, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    return not ctypes.CDLL(None).mlockall(_CURRENT | _FUTURE | _ON_FAULT)


def memory_is_limited() -> bool:
    """Say whether this user may lock only so much memory, and cannot lift the limit."""
    return sys.platform == "linux" and resource.getrlimit(resource.RLIMIT_MEMLOCK)[1] != resource.RLIM_INFINITY


def why_memory_is_not_locked() -> Gap:
    """Return the reason to tell people, where it is not."""
    if sys.platform == "win32":
        return "passing"
    return "limited" if memory_is_limited() else "refused"


def memory_is_locked() -> bool:
    """Say whether this process's memory is held, whatever it still asks for.

    A library that keeps a page for its keys holds no more than that page.
    """
    if sys.platform != "linux" or not _STATUS.exists():
        return False
    kilobytes = dict(re.findall(r"^(VmSize|VmLck):\s+(\d+) kB$", _STATUS.read_text(), re.MULTILINE))
    return int(kilobytes.get("VmLck", 0)) > int(kilobytes.get("VmSize", 0)) / 2
