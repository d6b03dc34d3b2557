"""The computer under a kiosk with Windows, its system calls played: what is asked of it, and what is told of it."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.battery import Battery
from desktop.device.machine.awake import kept_awake
from desktop.device.machine.battery_reading import read_battery
from desktop.device.machine.kiosk_locks import look_at_ways_out
from desktop.device.machine.protection import look_at_protection, protect_process
from desktop.device.machine.screens import read_screens
from desktop.device.machine.sticks import mount_sticks, unmount
from desktop.device.machine.windows import traits
from desktop.device.setup.traits import read_traits
from tests.support.fake_windows import OWN, fake_windows

PAGE_FILE = {("Memory Management", "ExistingPageFiles"): r"\??\C:\pagefile.sys"}
EVERYBODY = f"D:(A;;0x1fffff;;;{OWN})(A;;GA;;;SY)"  # as Windows makes a process


def gaps(**facts: object) -> dict[str, str]:
    with fake_windows(lists={"": EVERYBODY}, **facts):
        protect_process()
        return {guard.name: guard.gap for guard in look_at_protection().guards}


@pytest.mark.parametrize(
    ("told", "battery"),
    [
        (None, None),
        ((1, 8, 97, 0xFFFFFFFF), Battery(97, charging=True, minutes=None)),
        ((0, 1, 61, 5400), Battery(61, charging=False, minutes=90)),
        ((0, 1, 61, 0xFFFFFFFF), Battery(61, charging=False, minutes=None)),
        ((0, 255, 255, 0xFFFFFFFF), None),
    ],
    ids=["none", "on mains", "draining", "nobody knows how long", "unknown"],
)
def test_the_battery_is_read_as_windows_tells_it(told, battery):
    with fake_windows(power=told):
        assert read_battery() == battery


def test_a_protected_process_asks_for_no_crash_report_and_gives_no_other_program_its_memory():
    with fake_windows(lists={"": EVERYBODY}, hiberfile=False) as windows:
        protect_process()
        assert windows.error_mode & 2, "SEM_NOGPFAULTERRORBOX"
        assert len(windows.did("WerAddExcludedApplication")) == 1
        assert "0x1fffff" not in windows.lists[""]
    found = gaps(hiberfile=False)
    assert found["crash_images"] == found["other_programs"] == found["swap"] == found["hibernation"] == ""
    assert (found["memory_lock"], found["freed_memory"]) == ("passing", "other_allocator")


def test_where_windows_refuses_or_keeps_all_memory_when_it_falls_that_is_told():
    assert gaps(refuses={"SetKernelObjectSecurity"})["other_programs"] == "refused"
    assert gaps(refuses={"OpenProcessToken"})["other_programs"] == "refused"
    assert gaps(registry={("CrashControl", "CrashDumpEnabled"): 1})["crash_images"] == "refused"
    assert gaps(registry={("CrashControl", "CrashDumpEnabled"): 7})["crash_images"] == ""


def test_a_page_file_is_a_way_to_the_disk_unless_windows_encrypts_it():
    assert gaps(registry=PAGE_FILE)["swap"] == "on_disk"
    assert gaps(registry=PAGE_FILE | {("FileSystem", "NtfsEncryptPagingFile"): 1})["swap"] == ""


def test_a_computer_that_could_hibernate_or_does_not_say_could_write_its_memory():
    assert gaps(hiberfile=True)["hibernation"] == gaps(hiberfile=None)["hibernation"] == "possible"


def test_of_its_own_memory_a_process_holds_what_can_be_written_to_and_the_search_ends():
    ours, code, reserved = (0x1000, 0x1000, 0x1000, 0x20000, 4), (0x2000, 0x1000, 0x1000, 0x1000000, 0x20), (
        0x3000, 0x9000, 0x2000, 0x20000, 4,
    )  # fmt: skip
    with fake_windows(lists={"": EVERYBODY}, regions=[ours, code, reserved]) as windows:
        protect_process()
        assert windows.did("VirtualLock") == [(0x1000, 0x1000)]


@pytest.mark.parametrize("refused", ["", "FlushFileBuffers", "DeviceIoControl"])
def test_a_stick_may_be_pulled_out_once_windows_has_let_go_of_it(refused):
    with fake_windows(drives={"E:": 2, "D:": 3}, refuses={refused}) as windows:
        mount_sticks()
        assert windows.asked == [], "Windows does it by itself"
        assert unmount(Path("E:/batches")) is (refused == "")
        assert not unmount(Path("D:/batches")), "built in"
        assert not unmount(Path("/somewhere"))


def system_information(uuid: bytes) -> bytes:
    other = struct.pack("<BBH", 0, 8, 1) + bytes(4) + b"Maker\0\0"
    return bytes(8) + other + struct.pack("<BBH", 1, 24, 2) + bytes(4) + uuid + b"\0\0" + struct.pack("<BBH", 127, 4, 3)


def descriptor(serial: bytes) -> bytes:
    return bytes(24) + struct.pack("<I", 40) + bytes(12) + serial + b"\0"


def test_a_tablet_is_told_from_a_copy_of_its_disk_by_board_and_disk(tmp_path):
    file = tmp_path / "journal.sqlite"
    file.write_bytes(b"")
    told = {
        "registry": {("Cryptography", "MachineGuid"): "8f1c"},
        "firmware": system_information(b"\x11" * 16),
        "disk": descriptor(b" S3Z1 "),
    }
    with fake_windows(**told):
        assert read_traits(file) == {
            "machine": frozenset({"8f1c"}),
            "board": frozenset({"11" * 16}),
            "disk": frozenset({"S3Z1"}),
            "file": frozenset({str(file.stat().st_ino)}),
        }
    with fake_windows():
        assert set(read_traits(file)) == {"file"}, "of what Windows does not tell nothing is guessed"
    with fake_windows(firmware=system_information(b"\xff" * 16)):
        assert "board" not in read_traits(file), "a board without a number"


@given(st.binary(max_size=300))
def test_whatever_firmware_and_disks_say_is_read_to_its_end(said):
    with fake_windows(firmware=said, disk=said):
        assert len(list(traits.board())) <= 300
        assert len(list(traits.disks(Path("x")))) <= 1


def test_what_windows_does_not_tell_is_never_called_locked():
    with fake_windows():
        assert {way.name: way.gap for way in look_at_ways_out(Path("x"))} == {"session": "unseen", "disk": "unseen"}
        assert read_screens(Path("no-such")) == ()


def test_a_kiosk_keeps_its_computer_awake_and_lets_it_sleep_again():
    with fake_windows() as windows, kept_awake():
        assert windows.did("SetThreadExecutionState") == [(0x80000003,)]
    assert windows.did("SetThreadExecutionState") == [(0x80000003,), (0x80000000,)]
