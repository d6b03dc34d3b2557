"""A folder or stick that is pulled out, full, damaged or not ours: nothing half, and nothing in the wrong place."""

import errno
import os
from pathlib import Path

import pytest

from desktop.core.box_errors import BoxRefused, BoxUnreachable
from desktop.core.errors import BoxError
from desktop.transfer.boxes.box import is_batch_name
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting
from tests.support.disks import as_nobody, fill, open_folder, small_disk


@pytest.fixture
def batch(tmp_path):
    path = tmp_path / "a.batch"
    path.write_bytes(os.urandom(300_000))
    return path


def box_at(folder, *, stick=False):
    return FolderBox(FolderSetting(folder, stick))


def test_a_stick_that_is_away_is_not_mistaken_for_the_empty_folder_it_leaves(tmp_path, batch):
    (tmp_path / "stick").mkdir()
    with pytest.raises(BoxUnreachable, match="Plug the stick in"):
        box_at(tmp_path / "stick", stick=True).leave(batch.name, batch)
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_stick_may_keep_its_batches_in_a_folder_at_its_top(batch):
    with small_disk(2000) as stick:
        (stick / "batches").mkdir()
        assert box_at(stick / "batches", stick=True).leave(batch.name, batch) == "stored"


@pytest.mark.parametrize("torn", [b"", b"half", b"x" * 300_000])
def test_what_a_stick_once_pulled_out_kept_of_a_batch_is_replaced_by_the_whole_one(tmp_path, batch, torn):
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / batch.name).write_bytes(torn)
    (tmp_path / "stick" / f"{batch.name}.part").write_bytes(torn)
    assert box_at(tmp_path / "stick").leave(batch.name, batch) == "stored"
    assert {each.name: each.read_bytes() for each in (tmp_path / "stick").iterdir()} == {batch.name: batch.read_bytes()}


def test_a_full_stick_says_so_keeps_nothing_half_and_takes_the_batch_once_there_is_room(batch):
    with small_disk(512) as stick:
        ballast = fill(stick)
        with pytest.raises(BoxRefused, match="the disk is full"):
            box_at(stick).leave(batch.name, batch)
        assert list(stick.iterdir()) == [ballast]
        ballast.unlink()
        assert box_at(stick).leave(batch.name, batch) == "stored"


def test_a_folder_of_somebody_else_is_refused_in_words(batch):
    with open_folder() as folder, as_nobody(folder):
        folder.chmod(0o500)
        with pytest.raises(BoxRefused, match="you may not write"):
            box_at(folder).leave(batch.name, batch)
        folder.chmod(0o700)


def test_a_stick_that_does_not_keep_what_is_written_to_it_is_found_out(tmp_path, batch, monkeypatch):
    (tmp_path / "stick").mkdir()
    whole = os.replace

    def forgetful(part, target):
        with open(part, "r+b") as file:  # noqa: PTH123
            file.write(b"\x00" * 512)
        whole(part, target)

    monkeypatch.setattr("pathlib.os.replace", forgetful)
    with pytest.raises(BoxRefused, match="does not keep what is written"):
        box_at(tmp_path / "stick").leave(batch.name, batch)


def test_it_is_the_disk_that_is_asked_what_it_kept_and_not_what_the_system_remembers(tmp_path, batch, monkeypatch):
    (tmp_path / "stick").mkdir()
    target, asked = tmp_path / "stick" / batch.name, []

    def forget(descriptor, start, length, advice):
        asked.append((Path(f"/proc/self/fd/{descriptor}").readlink(), start, length, advice))

    monkeypatch.setattr(os, "posix_fadvise", forget)
    assert box_at(tmp_path / "stick").leave(batch.name, batch) == "stored"
    assert asked[-1] == (target, 0, 0, os.POSIX_FADV_DONTNEED)


def test_pulled_out_in_the_middle_of_a_batch_the_stick_takes_it_whole_the_next_time(tmp_path, batch, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    with monkeypatch.context() as patch:

        def pulled(*_):
            raise OSError(errno.EIO, "pulled out")

        patch.setattr("desktop.core.whole_files.os.fsync", pulled)
        with pytest.raises(BoxError):
            box_at(stick).leave(batch.name, batch)
    assert box_at(stick).leave(batch.name, batch) == "stored"
    assert (stick / batch.name).read_bytes() == batch.read_bytes()


def test_only_plain_files_of_bounded_size_are_brought_from_a_folder(tmp_path):
    folder = tmp_path / "box"
    folder.mkdir()
    (folder / "device.batch").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.batch")
    (folder / "folder.batch").mkdir()
    for name in ("a.txt", ".a.batch", "a.batch.part", "ä.batch"):
        (folder / name).write_bytes(b"x")
    (tmp_path / "whole.batch").write_bytes(b"x")
    (folder / "link.batch").symlink_to(tmp_path / "whole.batch")
    assert box_at(folder).names() == ("a.batch.part", "a.txt", "device.batch", "link.batch", "pipe.batch", "ä.batch")
    for name in ("device.batch", "link.batch", "pipe.batch", "folder.batch", "nothing.batch"):
        with pytest.raises(BoxRefused):
            box_at(folder).bring(name, tmp_path / "brought")


def test_what_lies_in_folders_is_brought_by_its_path_and_of_two_of_one_name_both_are(tmp_path):
    box = tmp_path / "box"
    for name in ("a.batch", "Tablet 7/b.batch", "Tablet 8/b.batch", "Tablet 8/b (2).batch", "Tablet 8/a.batch",
                 "Tablet 8/deep/c.batch", ".Trash/d.batch", "Tablet 8/e.txt"):  # fmt: skip
        (box / name).parent.mkdir(parents=True, exist_ok=True)
        (box / name).write_text(name)
    (box / "elsewhere").symlink_to(box / "Tablet 8" / "deep")
    opened, found = box_at(box), {}
    for name in opened.names():
        if is_batch_name(name):
            opened.bring(name, tmp_path / "brought")
            found[name] = (tmp_path / "brought").read_text()
    assert {name for name, text in found.items() if name == text} == {
        "a.batch", "Tablet 7/b.batch", "Tablet 8/b.batch", "Tablet 8/b (2).batch", "Tablet 8/a.batch",
        "Tablet 8/deep/c.batch",
    }  # fmt: skip
