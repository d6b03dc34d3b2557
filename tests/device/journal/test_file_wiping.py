"""A file is removed so that neither its blocks nor whoever is sending it just now keeps what it held."""

import pytest

from desktop.device.journal.file_wiping import wipe
from desktop.device.journal.scratch_folder import scratch_folder, tidy
from tests.support.flushing import note_flushed


@pytest.mark.parametrize("size", [0, 1, 4096, 3 * 1024 * 1024 + 7])
def test_what_it_held_is_overwritten_before_its_name_goes(tmp_path, size):
    file, same = tmp_path / "a.batch", tmp_path / "the same blocks"
    file.write_bytes(b"x" * size)
    same.hardlink_to(file)
    wipe(file)
    assert not file.exists()
    assert same.read_bytes() == bytes(max(0, size - 1))


def test_it_is_overwritten_on_the_disk_itself_before_its_name_goes(tmp_path, monkeypatch):
    file, flushed = tmp_path / "a.batch", note_flushed(monkeypatch)
    file.write_bytes(b"sealed")
    wipe(file)
    assert flushed == [(file, bytes(5))], "a name taken from what was never flushed leaves the old blocks as they were"
    assert not file.exists()


def test_whoever_is_reading_it_meanwhile_comes_up_short_and_never_reads_something_else_to_the_end(tmp_path):
    file = tmp_path / "a.batch"
    file.write_bytes(b"x" * 100_000)
    with file.open("rb", buffering=0) as sending:
        begun = sending.read(30_000)
        wipe(file)
        assert len(begun + sending.read()) < 100_000


@pytest.mark.parametrize("killed", [False, True])
def test_what_was_on_its_way_is_overwritten_once_it_arrived_and_where_a_killed_process_left_it(tmp_path, killed):
    same = tmp_path / "the same blocks"
    with scratch_folder(tmp_path / "outbox") as folder:
        (folder / "a.batch").write_bytes(b"sealed")
        same.hardlink_to(folder / "a.batch")
        if killed:
            tidy(tmp_path / "outbox")
    assert same.read_bytes() == bytes(5)
    assert list((tmp_path / "outbox").iterdir()) == []
