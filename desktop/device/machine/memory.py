"""Keeps what is typed out of the swap file: this process's memory stays in memory, where the system allows it."""

import ctypes
import sys

if sys.platform == "linux":
    import resource

# <sys/mman.h>, the same on every processor that Debian's kiosks have: pages of now and of later, each once it is used.
_CURRENT, _FUTURE, _ON_FAULT = 1, 2, 4


def keep_in_memory() -> bool:
    """Have no page of this process swapped to disk from now on; False where that is not allowed, or not Linux.

    A limit would make the system refuse memory itself once it is reached, so it is done only without one: the kiosk's
    service has LimitMEMLOCK=infinity.
    """
    if sys.platform != "linux" or resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] != resource.RLIM_INFINITY:
        return False
    return not ctypes.CDLL(None).mlockall(_CURRENT | _FUTURE | _ON_FAULT)
