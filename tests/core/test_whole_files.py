"""Files are written whole or not at all, read with a bound, and every refusal says what to do."""

import errno
import os
import stat
import tracemalloc
from pathlib import Path

import pytest

from desktop.core.errors import BatchError, OutputError
from desktop.core.whole_files import make_folder, read_bounded, reason, whole_file, write_whole
from tests.support.disks import as_nobody, fill, largest_file, open_folder, small_disk

MEGABYTE = 1024 * 1024


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_file_is_written_for_its_user_only_and_leaves_no_part(tmp_path):
    write_whole(tmp_path / "a.batch", b"all of it")
    assert (tmp_path / "a.batch").read_bytes() == b"all of it"
    assert stat.S_IMODE((tmp_path / "a.batch").stat().st_mode) == 0o600
    assert names(tmp_path) == ["a.batch"]


def test_until_it_is_whole_a_file_is_called_a_part(tmp_path):
    with whole_file(tmp_path / "a.batch") as file:
        file.write(b"half")
        assert names(tmp_path) == ["a.batch.part"]
    assert names(tmp_path) == ["a.batch"]


def test_a_failure_while_writing_leaves_what_was_there(tmp_path):
    write_whole(tmp_path / "a.batch", b"old")
    with pytest.raises(TypeError), whole_file(tmp_path / "a.batch") as file:
        file.writelines([b"new", "no bytes"])
    assert names(tmp_path) == ["a.batch"]
    assert (tmp_path / "a.batch").read_bytes() == b"old"


def test_a_full_disk_leaves_what_was_there_and_says_so():
    with small_disk(64) as disk:
        write_whole(disk / "a.batch", b"old")
        ballast = fill(disk)
        with pytest.raises(OutputError, match="the disk is full; free some space"):
            write_whole(disk / "a.batch", bytes(MEGABYTE))
        assert names(disk) == ["a.batch", ballast.name]
        assert (disk / "a.batch").read_bytes() == b"old"


def test_a_limit_on_the_size_of_files_leaves_what_was_there(tmp_path):
    write_whole(tmp_path / "a.batch", b"old")
    with largest_file(4096), pytest.raises(OutputError, match="cannot be written: file too large"):
        write_whole(tmp_path / "a.batch", bytes(MEGABYTE))
    assert names(tmp_path) == ["a.batch"]
    assert (tmp_path / "a.batch").read_bytes() == b"old"


def test_a_folder_that_may_not_be_written_to_is_named_with_a_way_out():
    with open_folder() as folder, as_nobody(folder):
        folder.chmod(0o500)
        with pytest.raises(
            OutputError, match=r"a\.batch cannot be written: you may not write .* choose another folder"
        ):
            write_whole(folder / "a.batch", b"x")
        with pytest.raises(OutputError, match=r"The folder .* cannot be made: you may not write"):
            make_folder(folder / "new")
        assert names(folder) == []


@pytest.mark.parametrize(
    ("at", "says"), [("gone/a.batch", "it does not exist"), ("file/a.batch", "is a file, not a folder")]
)
def test_a_path_that_cannot_be_is_explained(tmp_path, at, says):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match=says):
        write_whole(tmp_path / at, b"x")


def test_a_folder_in_the_way_is_not_replaced(tmp_path):
    (tmp_path / "a.batch").mkdir()
    with pytest.raises(OutputError, match="it is a folder"):
        write_whole(tmp_path / "a.batch", b"x")
    assert names(tmp_path) == ["a.batch"]


def test_a_part_left_behind_for_all_to_read_does_not_open_the_next_file_to_all(tmp_path):
    (tmp_path / "a.key.part").write_bytes(b"left behind, and longer than what comes")
    (tmp_path / "a.key.part").chmod(0o666)
    write_whole(tmp_path / "a.key", b"secret")
    assert stat.S_IMODE((tmp_path / "a.key").stat().st_mode) == 0o600
    assert (tmp_path / "a.key").read_bytes() == b"secret"


def test_a_link_where_the_part_belongs_leads_nowhere(tmp_path):
    (tmp_path / "precious").write_bytes(b"mine")
    (tmp_path / "a.batch.part").symlink_to(tmp_path / "precious")
    write_whole(tmp_path / "a.batch", b"x")
    assert (tmp_path / "precious").read_bytes() == b"mine"
    assert not (tmp_path / "a.batch").is_symlink()


@pytest.mark.parametrize("size", [0, 99, 100])
def test_a_file_within_its_bound_is_read_whole(tmp_path, size):
    (tmp_path / "a").write_bytes(bytes(size))
    assert len(read_bounded(tmp_path / "a", 100, BatchError)) == size


@pytest.mark.parametrize("size", [101, 10**13])
def test_a_file_beyond_its_bound_is_refused_by_name(tmp_path, size):
    (tmp_path / "a").touch()
    os.truncate(tmp_path / "a", size)  # sparse: it takes no room on the disk
    with pytest.raises(BatchError, match="a is larger than 0 kB"):
        read_bounded(tmp_path / "a", 100, BatchError)


def test_a_small_file_takes_little_memory_however_much_is_allowed(tmp_path):
    (tmp_path / "a").write_bytes(bytes(100))
    tracemalloc.start()
    try:
        assert len(read_bounded(tmp_path / "a", 1024**3, BatchError)) == 100
        assert tracemalloc.get_traced_memory()[1] < 1024**2
    finally:
        tracemalloc.stop()


def test_what_says_it_is_empty_and_is_endless_is_refused_as_well():
    with pytest.raises(BatchError, match="/dev/zero cannot be read: it is no plain file"):
        read_bounded(Path("/dev/zero"), 100, BatchError)
    with pytest.raises(BatchError, match="/dev/zero is larger than"):
        read_bounded(Path("/dev/zero"), 100, BatchError, piped=True)


@pytest.mark.parametrize(("at", "says"), [("gone", "it does not exist"), (".", "it is a folder")])
def test_what_cannot_be_read_is_explained_in_the_callers_terms(tmp_path, at, says):
    with pytest.raises(BatchError, match=says):
        read_bounded(tmp_path / at, 100, BatchError)


def test_an_error_nobody_foresaw_is_given_in_the_systems_own_words():
    assert reason(OSError(errno.ELOOP, os.strerror(errno.ELOOP))) == os.strerror(errno.ELOOP).lower()
    assert reason(OSError()) == "unknown reason"
