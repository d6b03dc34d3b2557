"""Files on Windows, its system calls played: private from their first instant, in place for good, and not of others."""

import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import KeyUnguarded
from desktop.core.key_files import read_device_key
from desktop.core.system import drives, keyboard_interruption
from desktop.core.system.held_file import held
from desktop.core.system.private_files import others_may_read
from desktop.core.system.windows.access_lists import private_list, strangers
from desktop.core.whole_files import make_private, write_whole
from tests.support.fake_windows import OWN, fake_windows

ALONE = f"D:P(A;;FA;;;{OWN})(A;;FA;;;SY)(A;;FA;;;BA)"
PROFILE = f"D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;FA;;;{OWN})"
SID = st.integers(1, 2**32).map(lambda number: f"S-1-5-21-7-7-7-{number}") | st.sampled_from(["WD", "AU", "BU", "IU"])


def test_a_written_file_is_for_this_user_alone_and_has_its_name_when_it_is_on_the_disk(tmp_path):
    with fake_windows() as windows:
        write_whole(tmp_path / "a.key", b"secret")
        assert (tmp_path / "a.key").read_bytes() == b"secret"
        assert windows.lists[str(tmp_path / "a.key.part")] == ALONE
        ((_, _, how),) = windows.did("MoveFileExW")
        assert how == 1 | 8, "replaced, and written through"
        assert len(windows.did("FlushFileBuffers")) == 1, "the folder too"


def test_what_anybody_may_read_takes_the_rights_of_its_folder(tmp_path):
    with fake_windows() as windows:
        write_whole(tmp_path / "list.pdf", b"%PDF", mode=0o644)
        assert windows.lists == {}


def test_a_database_is_private_before_it_is_opened_and_one_that_is_there_is_left_alone(tmp_path):
    with fake_windows() as windows:
        make_private(tmp_path / "a.sqlite")
        (tmp_path / "a.sqlite").write_bytes(b"rows")
        make_private(tmp_path / "a.sqlite")
        assert windows.lists == {str(tmp_path / "a.sqlite"): ALONE}
        assert (tmp_path / "a.sqlite").read_bytes() == b"rows"


def test_a_key_that_others_may_read_is_refused_and_that_of_a_profile_is_not(tmp_path):
    file = tmp_path / "sealing.key"
    file.write_text("{}")
    with fake_windows(lists={str(file): PROFILE}) as windows:
        assert not others_may_read(file)
        windows.lists[str(file)] = f"{PROFILE}(A;;0x1200a9;;;BU)"
        with pytest.raises(KeyUnguarded):
            read_device_key(file)


@given(st.lists(SID, max_size=5))
def test_exactly_the_others_whom_a_list_allows_anything_are_strangers(others):
    allowed = "".join(f"(A;ID;0x1200a9;;;{each})" for each in others)
    assert strangers(PROFILE + allowed, OWN) == set(others)
    assert strangers(private_list(OWN), OWN) == set()


@pytest.mark.parametrize(
    ("access_list", "found"),
    [
        ("", {"WD"}),
        ("D:NO_ACCESS_CONTROL", {"WD"}),  # FAT
        ("D:(D;;FA;;;AN)(A;OICIIO;GA;;;CO)(A;;FA;;;SY)", set()),  # denied; for what will lie below
        ('D:(XA;;FR;;;WD;(@USER.Project=="x"))', {"WD"}),
        ("D:(A;;FA;;;LA)", {"LA"}),
    ],
)
def test_a_list_is_read_as_windows_writes_it(access_list, found):
    assert strangers(access_list, OWN) == found
    assert strangers("D:(A;;FA;;;LA)", "S-1-5-21-1-2-3-500") == set(), "the built-in administrator, at work"


def disk(bus: int) -> bytes:
    return bytes(28) + bus.to_bytes(4, "little") + bytes(8)


@pytest.mark.parametrize(
    ("kind", "bus", "pulled_out"),
    [(2, 13, True), (3, 7, True), (3, 17, False), (3, 13, False), (4, 7, False), (5, 7, False)],
    ids=["card", "disk by USB", "built in", "soldered", "network", "CD"],
)
def test_what_can_be_pulled_out_is_told_from_what_is_built_in_and_from_the_network(kind, bus, pulled_out):
    with fake_windows(drives={"E:": kind}, disk=disk(bus)):
        assert drives.is_plugged_in("E:/") is pulled_out


def test_a_disk_that_says_nothing_is_built_in():
    with fake_windows(drives={"E:": 3}, refuses={"DeviceIoControl"}):
        assert not drives.is_plugged_in("E:/")


def test_children_are_deaf_to_ctrl_c_and_no_signal_is_sent_that_windows_does_not_know():
    with fake_windows() as windows:
        with keyboard_interruption.deaf_to_interruption():
            pass
        assert windows.did("SetConsoleCtrlHandler") == [(None, 1), (None, 0)]
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with fake_windows():
        keyboard_interruption.pass_signal_on(child, signal.SIGINT)  # it has heard Ctrl-C itself
        assert child.poll() is None
        keyboard_interruption.pass_signal_on(child, signal.SIGTERM)
    assert child.wait(60) == -signal.SIGTERM
    child.stdin.close()


def test_a_file_is_held_together_or_alone_and_let_go_of_with_its_handle(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(get_osfhandle=lambda descriptor: descriptor))
    file = tmp_path / "lock"
    with fake_windows():
        with held(file, alone=False), held(file, alone=False), pytest.raises(BlockingIOError), held(file, alone=True):
            pytest.fail("it is held by two others")
        with held(file, alone=True), pytest.raises(BlockingIOError), held(file, alone=True):
            pytest.fail("it is held by another")
    with fake_windows(refuses={"LockFileEx"}), pytest.raises(FileNotFoundError), held(file, alone=True):
        pytest.fail("it is not held")
