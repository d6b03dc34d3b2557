"""A file that is held by way of its first byte (LockFileEx): Windows lets go of it with its handle."""

import ctypes
import errno
import os

from desktop.core.system.windows.calls import failure, last_error, library
from desktop.core.system.windows.inherited_files import handle_of

_AT_ONCE, _ALONE = 1, 2  # LOCKFILE_FAIL_IMMEDIATELY, LOCKFILE_EXCLUSIVE_LOCK
_HELD_BY_ANOTHER = 33  # ERROR_LOCK_VIOLATION


class _Place(ctypes.Structure):
    """Where in the file, and nothing that would be told later (OVERLAPPED)."""

    _fields_ = (
        ("internal", ctypes.c_void_p),
        ("internal_high", ctypes.c_void_p),
        ("offset", ctypes.c_ulong),
        ("offset_high", ctypes.c_ulong),
        ("event", ctypes.c_void_p),
    )


def hold(descriptor: int, *, alone: bool) -> None:
    """Hold an open file, with others or at once alone. Raises BlockingIOError where another holds it, OSError."""
    how, handle = (_AT_ONCE | _ALONE if alone else 0), ctypes.c_void_p(handle_of(descriptor))
    if library("kernel32").LockFileEx(handle, how, 0, 1, 0, ctypes.byref(_Place())):
        return
    if last_error() == _HELD_BY_ANOTHER:
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
    raise failure()
