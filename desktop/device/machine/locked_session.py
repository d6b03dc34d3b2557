"""What stands around the kiosk's window: a session that holds nothing else, or a desktop that can be reached."""

import os
import re
from pathlib import Path

from desktop.core.whole_files import read_system_text

SERVICE = "tabling-kiosk"  # packaging/kiosk: a compositor without shortcuts, no other consoles, no sleep
_COMPOSITOR = "cage"
_DEEPEST = 16  # parents looked through: shell, supervisor and a few more
_SESSIONS = Path("/run/systemd/sessions")
# logind moves a session into a scope of its own, out of the service that began it (systemd.exec(5), PAMName=). Only the
# system puts one right below a user's slice; what a user calls so lies deeper.
_SCOPE = re.compile(
    r"^(?:0:|\d+:name=systemd):/user\.slice/user-\d+\.slice/session-([A-Za-z0-9]+)\.scope$", re.MULTILINE
)


def session_locked(proc: Path = Path("/proc"), sessions: Path = _SESSIONS, own: int | None = None) -> bool:
    """Say whether nothing but the kiosk can be reached: only in a session of our own service, under its compositor.

    logind's record of a session names what opened it, as sd_session_get_service(3) tells. Never a guess: the compositor
    run by hand is not enough, for other consoles stay a chord away. On Windows and macOS it is False, whatever was set
    up there.
    """
    own = own or os.getpid()
    return _opened_by(proc, sessions, own) == SERVICE and _COMPOSITOR in _ancestors(proc, own)


def locked_session_is_open(sessions: Path = _SESSIONS) -> bool:
    """Say whether our own service has a session on this computer now, whoever asks."""
    found = sessions.iterdir() if sessions.is_dir() else ()
    return any(_service(read_system_text(each)) == SERVICE for each in found)


def _opened_by(proc: Path, sessions: Path, process: int) -> str:
    """Return the name of the PAM service that opened the session of a process; nothing where it is in none."""
    scope = _SCOPE.search(read_system_text(proc / str(process) / "cgroup"))
    return _service(read_system_text(sessions / scope[1])) if scope else ""


def _service(record: str) -> str:
    named = re.search(r"^SERVICE=(.*)$", record, re.MULTILINE)
    return named[1] if named else ""


def _ancestors(proc: Path, process: int) -> set[str]:
    names = set()
    for _ in range(_DEEPEST):
        try:
            # "412 (name) S 398 ...": the name may hold blanks and brackets.
            head, _, tail = read_system_text(proc / str(process) / "stat").rpartition(")")
            process = int(tail.split()[1])
        except (ValueError, IndexError):
            break
        names.add(head.partition("(")[2])
    return names
