"""Sticks on Windows: it mounts them by itself, and lets go of one when asked."""

import ctypes
from pathlib import Path

from desktop.core.system.drives import is_plugged_in
from desktop.core.system.windows.calls import close_handle, library, open_handle

_READ_WRITE = 0xC0000000
_LOCK, _DISMOUNT, _EJECT = 0x00090018, 0x00090020, 0x002D4808  # FSCTL_LOCK_VOLUME, FSCTL_DISMOUNT_VOLUME, IOCTL_…_EJECT


def unmount(folder: Path) -> bool:
    """Let go of the stick with this folder; True once everything is on it and it may be pulled out."""
    drive = str(folder)[:2]
    if drive[1:] != ":" or not is_plugged_in(f"{drive}\\"):
        return False
    try:
        handle = open_handle(f"\\\\.\\{drive}", _READ_WRITE)
    except OSError:
        return False
    try:
        kernel, held = library("kernel32"), ctypes.c_void_p(handle)
        # Locking fails where anything on it is open; by then nothing of it waits to be written.
        done = bool(kernel.FlushFileBuffers(held)) and _ask(held, _LOCK) and _ask(held, _DISMOUNT)
        if done:
            _ask(held, _EJECT)  # some readers cannot; it may be pulled out all the same
        return done
    finally:
        close_handle(handle)


def _ask(held: ctypes.c_void_p, what: int) -> bool:
    size = ctypes.c_ulong()
    return bool(library("kernel32").DeviceIoControl(held, what, None, 0, None, 0, ctypes.byref(size), None))
