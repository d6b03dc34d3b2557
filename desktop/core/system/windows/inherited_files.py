"""Hands an open file down to a process that is started: on Windows by its handle, to this process and no other."""

import os
import subprocess
import sys
from collections.abc import Sequence


def start_with(command: Sequence[str], descriptor: int, name: str) -> "subprocess.Popen[bytes]":
    """Start a process that finds the handle of an open file in its environment, under `name`. Raises OSError."""
    if sys.platform == "win32":
        handle = handle_of(descriptor)
        os.set_handle_inheritable(handle, True)  # noqa: FBT003  (inheritable or not)
        only = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        told = os.environ | {name: str(handle)}
        return subprocess.Popen(command, env=told, startupinfo=only)  # noqa: S603 - our own program
    raise OSError("Files have handles on Windows.")


def handle_of(descriptor: int) -> int:
    """Return the handle of an open file. Raises OSError."""
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.get_osfhandle(descriptor)
    raise OSError("Files have handles on Windows.")


def open_inherited(handle: int) -> int:
    """Return the open file of a handle that was handed down to us, to write to. Raises OSError."""
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.open_osfhandle(handle, os.O_WRONLY)
    raise OSError("Files have handles on Windows.")
