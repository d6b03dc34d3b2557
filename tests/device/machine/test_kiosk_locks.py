"""The ways out of a kiosk are closed only where the system shows that they are."""

import os
from pathlib import Path

import pytest

from desktop.device.machine.kiosk_locks import look_at_ways_out

PARTS = {
    "session": ("run/systemd/sessions/c1", "UID=998\nSERVICE=tabling-kiosk\nTTY=tty7\n"),
    "magic_keys": ("proc/sys/kernel/sysrq", "0\n"),
}


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A system whose kiosk is locked in, on an encrypted disk below a volume."""
    for place, text in PARTS.values():
        (tmp_path / place).parent.mkdir(parents=True)
        (tmp_path / place).write_text(text)
    where = tmp_path.stat().st_dev
    crypt = tmp_path / "sys/devices/dm-0/dm"
    crypt.mkdir(parents=True)
    (crypt / "uuid").write_text("CRYPT-LUKS2-8f1c-sda3\n")
    volume = tmp_path / "sys/dev/block" / f"{os.major(where)}:{os.minor(where)}" / "slaves"
    volume.mkdir(parents=True)
    (volume / "dm-0").symlink_to(crypt.parent)
    mask = tmp_path / "etc/systemd/system/ctrl-alt-del.target"
    mask.parent.mkdir(parents=True)
    mask.symlink_to("/dev/null")
    return tmp_path


def gaps(system: Path) -> dict[str, str]:
    return {way.name: way.gap for way in look_at_ways_out(system / "data" / "not-yet", system)}


def test_all_that_the_kiosks_session_locks_is_found_closed(locked):
    assert gaps(locked) == {"session": "", "restart_keys": "", "magic_keys": "", "disk": ""}


def test_each_is_open_by_itself(locked):
    (locked / "run/systemd/sessions/c1").write_text("SERVICE=gdm-password\n")
    (locked / "proc/sys/kernel/sysrq").write_text("438\n")
    mask = locked / "etc/systemd/system/ctrl-alt-del.target"
    mask.unlink()
    mask.symlink_to("reboot.target")
    (locked / "sys/devices/dm-0/dm/uuid").write_text("LVM-8f1c\n")
    assert gaps(locked) == {"session": "open", "restart_keys": "open", "magic_keys": "open", "disk": "unseen"}


def test_beside_a_desktop_that_is_started_too_the_session_is_no_lock(locked):
    program = locked / "gdm3.service"
    program.touch()
    desktop = locked / "etc/systemd/system/display-manager.service"
    desktop.symlink_to(program)
    assert gaps(locked)["session"] == "open"
    desktop.unlink()
    desktop.symlink_to("/dev/null")
    assert gaps(locked)["session"] == "", "put aside, as setting up a kiosk does"


def test_a_system_that_tells_nothing_is_not_called_locked(tmp_path):
    assert gaps(tmp_path) == {"session": "open", "restart_keys": "open", "magic_keys": "unseen", "disk": "unseen"}


def test_one_disk_of_two_without_encryption_is_a_disk_without(locked):
    (plain,) = (locked / "sys/dev/block").glob("*/slaves")
    (plain / "sdb").mkdir()
    assert gaps(locked)["disk"] == "unseen"
