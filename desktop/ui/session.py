"""What stands around the kiosk's window: a session that holds nothing else, or a desktop that can be reached."""

import os
from pathlib import Path

_UNIT = "tabling-kiosk@"  # packaging/kiosk: a compositor without shortcuts, no other consoles, no sleep
_COMPOSITOR = "cage"
_DEEPEST = 16  # parents looked through: shell, supervisor and a few more


def session_locked(proc: Path = Path("/proc"), own: int | None = None) -> bool:
    """Say whether nothing but the kiosk can be reached: only where our own service started us under its compositor.

    Never a guess. The compositor run by hand is not enough: other consoles stay a chord away. On Windows and macOS
    it is False, whatever was set up there.
    """
    own = own or os.getpid()
    try:
        by_unit = _UNIT in (proc / str(own) / "cgroup").read_text("utf-8")
    except OSError:
        return False
    return by_unit and _COMPOSITOR in _ancestors(proc, own)


def _ancestors(proc: Path, process: int) -> set[str]:
    names = set()
    for _ in range(_DEEPEST):
        try:
            # "412 (name) S 398 ...": the name may hold blanks and brackets.
            head, _, tail = (proc / str(process) / "stat").read_text("utf-8", "replace").rpartition(")")
            process = int(tail.split()[1])
        except (OSError, ValueError, IndexError):
            break
        names.add(head.partition("(")[2])
    return names
