"""The self-check of the session, by recorded processes and records of logind: "locked" is said only where it is so."""

from pathlib import Path

import pytest

from desktop.device.machine.locked_session import session_locked

# As systemd 252 wrote them, of a service with PAMName=tabling-kiosk and of a login; the console's lines as logind adds.
OURS = """\
# This is private data. Do not parse.
UID=995
USER=tabling-kiosk
ACTIVE=1
IS_DISPLAY=1
STATE=active
REMOTE=0
TYPE=wayland
ORIGINAL_TYPE=wayland
CLASS=user
SCOPE=session-c1.scope
FIFO=/run/systemd/sessions/c1.ref
SEAT=seat0
TTY=tty7
SERVICE=tabling-kiosk
VTNR=7
POSITION=1
LEADER=95
REALTIME=1795358751491858
MONOTONIC=26807486626
"""
LOGIN = OURS.replace("tabling-kiosk", "maria").replace("SERVICE=maria", "SERVICE=login").replace("c1", "5")
USER_SAYS_SO = LOGIN.replace("TYPE=wayland", "TYPE=tty\nDESKTOP=tabling-kiosk")

SCOPE = "0::/user.slice/user-995.slice/session-c1.scope\n"
HYBRID = "9:name=systemd:/user.slice/user-995.slice/session-c1.scope\n4:memory:/user.slice\n0::/\n"
DESKTOP = "0::/user.slice/user-1000.slice/session-5.scope\n"
SERVICE = "0::/system.slice/system-tabling\\x2dkiosk.slice/tabling-kiosk@tty7.service\n"
# A user may call what runs below the own service manager what they like.
BORROWED = "0::/user.slice/user-1000.slice/user@1000.service/app.slice/session-c1.scope\n"
CHAIN = ("tabling", "tabling", "sh", "cage", "systemd")


def processes(folder: Path, cgroup: str, *names: str) -> int:
    """Record a chain of processes, the first the child of the second and so on; return the first's id."""
    for number, name in enumerate(names):
        process, parent = 900 - number, 899 - number if number + 1 < len(names) else 0
        (folder / str(process)).mkdir(parents=True)
        (folder / str(process) / "stat").write_text(f"{process} ({name}) S {parent} 1 1 0 -1 4194560")
        (folder / str(process) / "cgroup").write_text(cgroup)
    return 900


@pytest.fixture
def sessions(tmp_path: Path) -> Path:
    """Record two sessions: the kiosk's, and somebody's at a console."""
    folder = tmp_path / "sessions"
    folder.mkdir()
    (folder / "c1").write_text(OURS)
    (folder / "5").write_text(LOGIN)
    return folder


@pytest.mark.parametrize(
    ("cgroup", "names", "locked"),
    [
        (SCOPE, CHAIN, True),
        (HYBRID, CHAIN, True),
        (SCOPE, ("a (strange) name", "cage", "systemd"), True),
        (SCOPE, ("tabling", "sh", "systemd"), False),
        (DESKTOP, ("tabling", "bash", "cage", "gnome-shell", "systemd"), False),
        (DESKTOP, ("tabling", "bash", "gnome-terminal-", "systemd"), False),
        (BORROWED, CHAIN, False),
        (SERVICE, CHAIN, False),  # logind never took it over, so nothing is known of its screen
        (SCOPE.replace("c1", "c2"), CHAIN, False),  # no such session
    ],
)
def test_only_a_session_of_our_own_service_under_its_compositor_counts_as_locked(
    tmp_path, sessions, cgroup, names, locked
):
    own = processes(tmp_path / "proc", cgroup, *names)
    assert session_locked(tmp_path / "proc", sessions, own) is locked


def test_what_a_user_can_write_into_a_record_does_not_count(tmp_path, sessions):
    (sessions / "5").write_text(USER_SAYS_SO)
    own = processes(tmp_path / "proc", DESKTOP, *CHAIN)
    assert session_locked(tmp_path / "proc", sessions, own) is False


def test_where_nothing_can_be_read_nothing_is_claimed(tmp_path, sessions):
    proc = tmp_path / "proc"
    assert session_locked(tmp_path / "no-proc", sessions) is False
    own = processes(proc, SCOPE, *CHAIN)
    assert session_locked(proc, tmp_path / "no-sessions", own) is False
    (proc / "900" / "stat").write_text("900 (cut sho")
    assert session_locked(proc, sessions, own) is False
    (proc / "900" / "stat").unlink()
    assert session_locked(proc, sessions, own) is False
    (sessions / "c1").write_bytes(b"\xff\x00" * 70_000)
    assert session_locked(proc, sessions, own) is False


def test_these_tests_do_not_run_in_a_kiosk():
    assert session_locked() is False
