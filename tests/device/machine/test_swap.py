"""Whether what is in memory can get onto a disk: by swapping, and by hibernating."""

from pathlib import Path

import pytest

from desktop.device.machine.swap import can_hibernate, swaps_to_disk

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
PARTITION = "/dev/sda3                               partition\t8388604\t\t0\t\t-2\n"
FILE = "/swapfile                               file\t\t2097148\t\t0\t\t-3\n"
ZRAM = "/dev/zram0                              partition\t4194300\t\t0\t\t100\n"


def computer(root: Path, swaps: str, state: str = "freeze mem disk", disk: str = "[platform] shutdown reboot") -> dict:
    for path, text in {"proc/swaps": swaps, "sys/power/state": state + "\n", "sys/power/disk": disk + "\n"}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return {"proc": root / "proc", "system": root / "sys"}


def back_zram(root: Path, device: str) -> None:
    place = root / "sys" / "block" / "zram0" / "backing_dev"
    place.parent.mkdir(parents=True)
    place.write_text(device + "\n")


@pytest.mark.parametrize(
    ("areas", "on_disk"),
    [("", False), (PARTITION, True), (FILE, True), (ZRAM, False), (ZRAM + PARTITION, True)],
    ids=["none", "partition", "file", "zram", "zram and partition"],
)
def test_swap_is_on_a_disk_unless_it_is_compressed_memory(tmp_path, areas, on_disk):
    assert swaps_to_disk(**computer(tmp_path, HEAD + areas)) is on_disk


@pytest.mark.parametrize(("device", "on_disk"), [("none", False), ("/dev/sda4", True)])
def test_compressed_memory_that_is_written_to_a_disk_when_it_is_full_is_swap_on_a_disk(tmp_path, device, on_disk):
    places = computer(tmp_path, HEAD + ZRAM)
    back_zram(tmp_path, device)
    assert swaps_to_disk(**places) is on_disk


def test_a_computer_hibernates_only_where_its_kernel_can_and_there_is_swap_to_write_to(tmp_path):
    assert can_hibernate(**computer(tmp_path, HEAD + PARTITION))
    assert not can_hibernate(**computer(tmp_path, HEAD))
    assert not can_hibernate(**computer(tmp_path, HEAD + PARTITION, state="freeze mem"))
    assert not can_hibernate(**computer(tmp_path, HEAD + PARTITION, disk="[disabled]"))


def test_where_every_way_to_hibernate_is_masked_nobody_takes_it(tmp_path):
    places = computer(tmp_path, HEAD + PARTITION)
    for name in ("hibernate", "hybrid-sleep", "suspend-then-hibernate"):
        assert can_hibernate(**places, units=tmp_path)
        (tmp_path / f"{name}.target").symlink_to("/dev/null")
    assert not can_hibernate(**places, units=tmp_path)


def limit_swap(root: Path, limit: str, *, mine: str = "/user.slice/user-990.slice/session-1.scope") -> None:
    """Put this process into a session, of whose user's slice systemd has said how much may be swapped."""
    (root / "proc" / "self").mkdir()
    (root / "proc" / "self" / "cgroup").write_text(f"0::{mine}\n")
    slice_ = root / "sys" / "fs" / "cgroup" / "user.slice" / "user-990.slice"
    slice_.mkdir(parents=True)
    (slice_ / "memory.swap.max").write_text(limit + "\n")


@pytest.mark.parametrize(("limit", "on_disk"), [("0", False), ("4096", True), ("max", True)])
def test_nothing_is_swapped_in_a_session_that_may_not(tmp_path, limit, on_disk):
    places = computer(tmp_path, HEAD + PARTITION)
    limit_swap(tmp_path, limit)
    assert swaps_to_disk(**places) is on_disk


def test_a_limit_of_another_session_is_none(tmp_path):
    places = computer(tmp_path, HEAD + PARTITION)
    limit_swap(tmp_path, "0", mine="/system.slice/cron.service")
    assert swaps_to_disk(**places)


def test_hibernating_writes_what_may_not_be_swapped_too(tmp_path):
    places = computer(tmp_path, HEAD + PARTITION)
    limit_swap(tmp_path, "0")
    assert can_hibernate(**places)


def test_a_computer_that_tells_nothing_of_it_has_no_swap(tmp_path):
    assert not swaps_to_disk(tmp_path / "proc", tmp_path / "sys")
    assert not can_hibernate(tmp_path / "proc", tmp_path / "sys")
