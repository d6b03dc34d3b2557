"""The self-check of the session, against recorded process tables: it says "locked" only where that is so."""

from pathlib import Path

import pytest

from desktop.ui.session import session_locked

OURS = "0::/system.slice/system-tabling\\x2dkiosk.slice/tabling-kiosk@tty7.service\n"
DESKTOP = "0::/user.slice/user-1000.slice/session-2.scope\n"


def processes(folder: Path, cgroup: str, *names: str) -> int:
    """Record a chain of processes, the first the child of the second and so on; return the first's id."""
    for number, name in enumerate(names):
        process, parent = 900 - number, 899 - number if number + 1 < len(names) else 0
        (folder / str(process)).mkdir()
        (folder / str(process) / "stat").write_text(f"{process} ({name}) S {parent} 1 1 0 -1 4194560")
        (folder / str(process) / "cgroup").write_text(cgroup)
    return 900


@pytest.mark.parametrize(
    ("cgroup", "names", "locked"),
    [
        (OURS, ("tabling", "tabling", "sh", "cage", "systemd"), True),
        (OURS, ("a (strange) name", "cage", "systemd"), True),
        (DESKTOP, ("tabling", "bash", "cage", "gnome-shell", "systemd"), False),
        (OURS, ("tabling", "sh", "systemd"), False),
        (DESKTOP, ("tabling", "bash", "gnome-terminal-", "systemd"), False),
    ],
)
def test_only_our_own_service_under_its_compositor_counts_as_locked(tmp_path, cgroup, names, locked):
    assert session_locked(tmp_path, processes(tmp_path, cgroup, *names)) is locked


def test_where_nothing_can_be_read_nothing_is_claimed(tmp_path):
    assert session_locked(tmp_path / "no-proc") is False
    (tmp_path / "900").mkdir()
    (tmp_path / "900" / "cgroup").write_text(OURS)
    assert session_locked(tmp_path, 900) is False
    (tmp_path / "900" / "stat").write_text("900 (cut sho")
    assert session_locked(tmp_path, 900) is False


def test_these_tests_do_not_run_in_a_kiosk():
    assert session_locked() is False
