"""Calls of Windows: its libraries, and what they say when they fail."""

import ctypes
import sys
from typing import Any

INVALID_HANDLE = ctypes.c_void_p(-1).value
_READ_WRITE_DELETE = 7  # FILE_SHARE_*: nobody is kept out meanwhile
_OPEN_EXISTING = 3


def library(name: str) -> Any:  # noqa: ANN401 - ctypes finds its functions by name
    """Return a library of Windows. Whoever calls it wraps what is as long as a pointer in a type of ctypes."""
    if sys.platform == "win32":
        return ctypes.WinDLL(name, use_last_error=True)
    raise OSError(f"{name} is a library of Windows.")


def failure() -> OSError:
    """Return why the last call failed, as any file operation of Python would raise it."""
    if sys.platform == "win32":
        return ctypes.WinError(last_error())
    return OSError()


def last_error() -> int:
    """Return the number of why the last call failed."""
    if sys.platform == "win32":
        return ctypes.get_last_error()
    return 0


def require(done: object) -> None:
    """Raise OSError with what Windows says where a call answered 0."""
    if not done:
        raise failure()


def open_handle(name: str, access: int, flags: int = 0) -> int:
    """Open what is there (a file, folder or drive) and return its handle. Raises OSError."""
    create = library("kernel32").CreateFileW
    create.restype = ctypes.c_void_p
    handle = create(ctypes.c_wchar_p(name), access, _READ_WRITE_DELETE, None, _OPEN_EXISTING, flags, None)
    if handle in (None, INVALID_HANDLE):
        raise failure()
    return int(handle)


def close_handle(handle: int) -> None:
    """Let go of a handle."""
    library("kernel32").CloseHandle(ctypes.c_void_p(handle))
