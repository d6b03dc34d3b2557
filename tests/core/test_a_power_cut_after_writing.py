"""What was written is on the disk, its name too: the file is flushed before it is renamed, its folder afterwards."""

import os
import stat
from pathlib import Path

import pytest

from desktop.core.errors import BatchError, OutputError
from desktop.core.whole_files import copy_whole, put_in_place, read_bounded, whole_file, write_whole


@pytest.fixture
def flushed(monkeypatch) -> list[tuple[str, list[str], int]]:
    """What is flushed, as it is: its name, the names in its folder, and the bytes a file has at that instant."""
    seen: list[tuple[str, list[str], int]] = []
    fsync = os.fsync

    def note(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        folder = path if is_folder else path.parent
        size = 0 if is_folder else os.fstat(descriptor).st_size
        seen.append(("folder" if is_folder else path.name, sorted(each.name for each in folder.iterdir()), size))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    return seen


def written(size: int) -> list[tuple[str, list[str], int]]:
    return [("a.batch.part", ["a.batch.part"], size), ("folder", ["a.batch"], 0)]


def test_a_file_is_flushed_under_its_part_s_name_and_the_folder_once_it_has_its_own(tmp_path, flushed):
    write_whole(tmp_path / "a.batch", b"all of it")
    assert flushed == written(9)


def test_one_written_piece_by_piece_is_flushed_when_all_of_it_is_there(tmp_path, flushed):
    with whole_file(tmp_path / "a.batch") as file:
        file.write(b"half")
        assert flushed == []
        file.write(b"the other half")
    assert flushed == written(18)
    assert (tmp_path / "a.batch").read_bytes() == b"halfthe other half"


def test_a_copy_is_flushed_like_what_it_copies(tmp_path, flushed):
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "b").write_bytes(b"x" * 100_000)
    (tmp_path / "to").mkdir()
    copy_whole(tmp_path / "source" / "b", tmp_path / "to" / "a.batch")
    assert flushed == written(100_000)
    assert (tmp_path / "to" / "a.batch").read_bytes() == b"x" * 100_000


def test_what_only_gets_its_name_has_its_folder_flushed(tmp_path, flushed):
    (tmp_path / "a.part").write_bytes(b"whole")
    put_in_place(tmp_path / "a.part", tmp_path / "a.batch")
    assert flushed == [("folder", ["a.batch"], 0)]


def test_what_failed_is_never_flushed_into_place(tmp_path, flushed):
    with pytest.raises(TypeError), whole_file(tmp_path / "a.batch") as file:
        file.writelines(["no bytes"])
    assert flushed == []
    with pytest.raises(OutputError):
        copy_whole(tmp_path / "nowhere", tmp_path / "a.batch")
    assert flushed == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("size", "read"), [(0, True), (9, True), (10, True), (11, False), (5000, False)])
def test_a_file_as_large_as_the_bound_is_read_and_a_byte_more_is_not(tmp_path, size, read):
    (tmp_path / "a").write_bytes(b"x" * size)
    if read:
        assert read_bounded(tmp_path / "a", 10, BatchError) == b"x" * size
    else:
        with pytest.raises(BatchError, match="larger than"):
            read_bounded(tmp_path / "a", 10, BatchError)


def test_a_device_that_never_ends_is_refused_before_it_is_read():
    with pytest.raises(BatchError, match="no plain file"):
        read_bounded(Path("/dev/zero"), 1024, BatchError)
