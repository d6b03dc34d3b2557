"""Keeps a laptop awake while people sign: neither its screen nor itself goes to sleep because nobody touches it.

In the locked session nothing sleeps anyway (packaging/kiosk/logind.conf).
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress

from desktop.device.machine.windows import awake

# Each keeps its word for as long as `cat` lives, and that ends with our end of its pipe, whatever becomes of us.
_WHY = "People are signing"
_GNOME = ("gnome-session-inhibit", "--app-id", "tabling", "--reason", _WHY, "--inhibit", "idle:suspend", "cat")
_SYSTEMD = ("systemd-inhibit", "--what=idle:sleep", "--who=Tabling", f"--why={_WHY}", "--mode=block", "cat")
_PATIENCE = 5  # seconds, until what was asked to end is ended


@contextmanager
def kept_awake(*, wanted: bool = True) -> Iterator[None]:
    """Keep the computer awake meanwhile, as far as it can be asked. On macOS nobody signs."""
    if wanted and sys.platform == "win32":
        awake.keep_awake()
        try:
            yield
        finally:
            awake.may_sleep()
        return
    with _inhibited() if wanted and sys.platform == "linux" else nullcontext():
        yield


@contextmanager
def _inhibited() -> Iterator[None]:
    in_gnome = "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper() and shutil.which(_GNOME[0])
    quiet = {"stdin": subprocess.PIPE, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        child = subprocess.Popen(_GNOME if in_gnome else _SYSTEMD, **quiet)  # type: ignore[call-overload]  # noqa: S603
    except OSError:  # a system without it
        yield
        return
    try:
        yield
    finally:
        child.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            child.wait(_PATIENCE)
