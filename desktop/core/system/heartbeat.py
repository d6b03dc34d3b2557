"""The line on which a window tells its supervisor that it goes on: a pipe, so that nothing is written to any disk."""

import os
import stat
import subprocess
import sys
from collections.abc import Sequence
from functools import cache

from desktop.core.system.windows.inherited_files import open_inherited, start_with

BEAT, LEAVE = b"+", b"-"
_STANDARD = 2  # the streams that everybody has
_LINE = "TABLING_HEARTBEAT"  # in the environment of who is started: where it finds its end


def start_beating(command: Sequence[str]) -> tuple["subprocess.Popen[bytes]", int]:
    """Start a process that may tell us that it goes on; return it, and our end of the line. Raises OSError."""
    ours, theirs = os.pipe()
    try:
        return _start(command, theirs), ours
    except OSError:
        os.close(ours)
        raise
    finally:
        os.close(theirs)


def beat() -> None:
    """Tell the supervisor, where there is one, that we go on; from now on it wonders where this is not told again."""
    _tell(BEAT)


def leave() -> None:
    """Tell it that from now on there is nothing to wonder about: what is closed may take its time."""
    _tell(LEAVE)


def is_heard() -> bool:
    """Say whether a supervisor listens."""
    return _line() is not None


def _start(command: Sequence[str], theirs: int) -> "subprocess.Popen[bytes]":
    if sys.platform == "win32":
        return start_with(command, theirs, _LINE)
    environment = os.environ | {_LINE: str(theirs)}
    return subprocess.Popen(command, env=environment, pass_fds=(theirs,))  # noqa: S603 - our own program


def _tell(what: bytes) -> None:
    line = _line()
    if line is not None:
        try:
            os.write(line, what)
        except OSError:  # it is gone, or has not listened for a day
            return


@cache
def _line() -> int | None:
    """Return our end of the line, which nobody we start gets; None where nobody listens."""
    word = os.environ.pop(_LINE, "")
    if not word.isdecimal():
        return None
    try:
        line = open_inherited(int(word)) if sys.platform == "win32" else int(word)
        if line <= _STANDARD or not stat.S_ISFIFO(os.fstat(line).st_mode):
            return None
        os.set_inheritable(line, False)  # noqa: FBT003  (inherited or not)
        if sys.platform != "win32":
            os.set_blocking(line, False)
    except OSError:
        return None
    return line
