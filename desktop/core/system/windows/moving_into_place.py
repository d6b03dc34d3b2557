"""Gives a file its name on Windows so that a power cut does not take it back."""

import ctypes
import os
from contextlib import suppress
from pathlib import Path

from desktop.core.system.windows.calls import close_handle, library, open_handle, require

_REPLACE, _WRITE_THROUGH = 1, 8  # MOVEFILE_*
_WRITE, _FOLDER_TOO = 0x40000000, 0x02000000  # GENERIC_WRITE, FILE_FLAG_BACKUP_SEMANTICS


def move_through(part: Path, path: Path) -> None:
    """Give a file another name, in the place of one that has it; back once that is on the disk. Raises OSError."""
    names = (ctypes.c_wchar_p(os.fspath(part)), ctypes.c_wchar_p(os.fspath(path)))
    require(library("kernel32").MoveFileExW(*names, _REPLACE | _WRITE_THROUGH))


def flush_folder(folder: Path) -> None:
    """Have the names in a folder written to the disk, as far as its file system can be asked: FAT cannot."""
    with suppress(OSError):
        handle = open_handle(os.fspath(folder), _WRITE, _FOLDER_TOO)
        try:
            library("kernel32").FlushFileBuffers(ctypes.c_void_p(handle))
        finally:
            close_handle(handle)
