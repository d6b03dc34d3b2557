"""Sticks are mounted and let go in a session where nobody else does it; the system's own disks are never touched."""

import json
import os
import stat
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.device.machine import sticks
from desktop.device.machine.sticks import Stick, count_sticks, list_sticks, mount_sticks, read_sticks, unmount

# What lsblk 2.38 (Debian 12) said of a tablet: its own disk, a card in its slot and two sticks, one on a whole disk.
RECORDED = b"""{
   "blockdevices": [
      {"path":"/dev/sda", "fstype":null, "hotplug":true, "type":"disk", "mountpoints":[null], "children": [
         {"path":"/dev/sda1", "fstype":"vfat", "hotplug":true, "type":"part", "mountpoints":[null]}]},
      {"path":"/dev/sdb", "fstype":"exfat", "hotplug":true, "type":"disk", "mountpoints":["/run/media/kiosk/STICK"]},
      {"path":"/dev/sdc", "fstype":null, "hotplug":true, "type":"disk", "mountpoints":[null], "children": [
         {"path":"/dev/sdc1", "fstype":"crypto_LUKS", "hotplug":true, "type":"part", "mountpoints":[null]}]},
      {"path":"/dev/mmcblk0", "fstype":null, "hotplug":false, "type":"disk", "mountpoints":[null], "children": [
         {"path":"/dev/mmcblk0p1", "fstype":"vfat", "hotplug":false, "type":"part", "mountpoints":[null]},
         {"path":"/dev/mmcblk0p2", "fstype":"ext4", "hotplug":false, "type":"part", "mountpoints":["/"]}]}
   ]
}"""
# A system that was started from a stick: hot-pluggable, and its other parts are its own as well.
LIVE = b"""{"blockdevices": [
    {"path":"/dev/sda", "fstype":null, "hotplug":true, "type":"disk", "mountpoints":[null], "children": [
        {"path":"/dev/sda1", "fstype":"vfat", "hotplug":true, "type":"part", "mountpoints":[null]},
        {"path":"/dev/sda2", "fstype":"ext4", "hotplug":true, "type":"part", "mountpoints":[null], "children": [
            {"path":"/dev/mapper/root", "fstype":"ext4", "hotplug":true, "type":"crypt", "mountpoints":["/"]}]}]}]}"""

# Stands where lsblk and udisksctl would: says what was recorded, and writes down what it was asked.
PROGRAM = """#!/bin/sh
echo "$(basename "$0") $*" >>{asked}
case $(basename "$0") in lsblk) cat {said} ;; *) exec {ends} ;; esac
"""


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system that says what was recorded, as programs on the path."""
    for name in ("lsblk", "udisksctl"):
        says(tmp_path, name, ends="true")
    (tmp_path / "said").write_bytes(RECORDED)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def says(folder: Path, name: str, ends: str) -> None:
    program = folder / name
    program.write_text(PROGRAM.format(asked=folder / "asked", said=folder / "said", ends=ends))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def asked(folder: Path) -> list[str]:
    return [line for line in (folder / "asked").read_text().splitlines() if line.startswith("udisksctl")]


def test_what_is_plugged_in_is_found_and_the_tablets_own_disk_is_not():
    assert read_sticks(RECORDED) == (Stick("/dev/sda1", ()), Stick("/dev/sdb", ("/run/media/kiosk/STICK",)))


def test_a_disk_that_the_system_runs_from_is_never_taken_for_a_stick():
    assert read_sticks(LIVE) == ()


def test_only_what_is_not_mounted_yet_is_mounted_and_nothing_on_it_can_be_run(system):
    mount_sticks()
    line = "udisksctl mount --block-device /dev/sda1 --no-user-interaction --options nosuid,nodev,noexec"
    assert asked(system) == [line]


def test_a_stick_is_let_go_by_the_folder_it_is_at_and_only_then_said_to_be_loose(system):
    assert unmount(Path("/run/media/kiosk/STICK"))
    assert asked(system) == ["udisksctl unmount --block-device /dev/sdb --no-user-interaction"]
    assert not unmount(Path("/home/staff/drop-box"))
    says(system, "udisksctl", ends="false")  # what it does while something on the stick is still open
    assert not unmount(Path("/run/media/kiosk/STICK"))


def test_a_stick_that_does_not_answer_holds_nobody_up(system, monkeypatch):
    monkeypatch.setattr(sticks, "_ACTING", 0.2)
    says(system, "udisksctl", ends="sleep 120")
    before = time.monotonic()
    assert not unmount(Path("/run/media/kiosk/STICK"))
    mount_sticks()
    assert time.monotonic() - before < 60


def test_where_the_programs_are_missing_there_are_no_sticks_and_no_trouble(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    mount_sticks()
    assert list_sticks() == ()
    assert count_sticks() is None, "which is not none"
    assert not unmount(Path("/media/stick"))


def test_this_very_system_answers_in_a_way_that_is_understood():
    root = [stick for stick in list_sticks() if "/" in stick.mounted]
    assert root == []


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.just("vfat"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["blockdevices", *json.loads(RECORDED)["blockdevices"][0]]), inner)
    ),
)


@given(anything.map(json.dumps).map(str.encode) | st.binary(max_size=40))
def test_an_answer_that_makes_no_sense_names_no_stick(said):
    assert all(stick.device.startswith("/dev/") for stick in read_sticks(said))
