"""What is locked around the kiosk: the screen, the keys that a system answers before any program, the disk."""

import os
import sys
from pathlib import Path

from desktop.core.protection import WayOut
from desktop.core.whole_files import read_system_text
from desktop.device.machine.locked_session import locked_session_is_open, session_locked
from desktop.device.machine.masked_systemd_units import is_masked, starts_desktop

SYSTEM = Path("/")
_DEEPEST = 4  # layers of volumes between a folder and its disk


def look_at_ways_out(folder: Path, system: Path = SYSTEM) -> tuple[WayOut, ...]:
    """Return every way out of the kiosk; `folder` is where it keeps its data, or will.

    Windows does not tell a program of an ordinary user whether it is locked in or its disk encrypted.
    """
    if sys.platform != "linux":
        return (WayOut("session", "unseen"), WayOut("disk", "unseen"))
    locked = session_locked() or locked_session_is_open(system / "run/systemd/sessions")
    units = system / "etc/systemd/system"
    masked = is_masked("ctrl-alt-del.target", units)
    magic = read_system_text(system / "proc/sys/kernel/sysrq").strip()
    return (
        WayOut("session", "" if locked and not starts_desktop(units) else "open"),
        WayOut("restart_keys", "" if masked else "open"),
        WayOut("magic_keys", "" if magic == "0" else "open" if magic else "unseen"),
        WayOut("disk", "" if _is_encrypted(folder, system) else "unseen"),
    )


def _is_encrypted(folder: Path, system: Path) -> bool:
    """Say whether a folder, or the nearest above it that is there, lies on a disk that the kernel encrypts."""
    if sys.platform == "win32":
        return False
    there = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
    where = there.stat().st_dev
    return _holds_crypt((system / f"sys/dev/block/{os.major(where)}:{os.minor(where)}").resolve(), _DEEPEST)


def _holds_crypt(block: Path, deeper: int) -> bool:
    if read_system_text(block / "dm/uuid").startswith("CRYPT-"):
        return True
    below = list((block / "slaves").glob("*")) if deeper else []
    return bool(below) and all(_holds_crypt(each.resolve(), deeper - 1) for each in below)
