"""Batches from drop boxes: each merged once whatever lies around in the box, and what is broken stops nothing."""

import os
from contextlib import closing

import pytest

from desktop.core.box_errors import BoxRefused, BoxUnreachable
from desktop.core.errors import BatchError, PetitionError
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.merge import Merger
from desktop.petition.merging.merge_from_boxes import BoxToFetch, fetch_batches
from desktop.petition.merging.receipts import vouch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting
from tests.support.event_device import go_out, organisation


@pytest.fixture
def box(tmp_path):
    """A box with two batches, of two signatures and of one."""
    (tmp_path / "box").mkdir()
    tablet = go_out(tmp_path / "box")
    for names in (["Ann", "Bo"], ["Cem"]):
        tablet.sign(*names)
        tablet.hand_over()
    tablet.journal.close()
    return tmp_path / "box"


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as opened:
        yield opened


def merger(petition):
    return Merger(petition, organisation().sealing, by="Ann", welcome=True)


def fetched(petition, box, tmp_path):
    opened = FolderBox(FolderSetting(box))
    found = fetch_batches(merger(petition), BoxToFetch(opened, opened.names(), tmp_path))
    return [(each.report and each.report.added, each.refused and type(each.refused)) for each in found]


def test_each_batch_is_merged_once_however_often_one_fetches(petition, box, tmp_path):
    assert fetched(petition, box, tmp_path) == [(2, None), (1, None)]
    assert fetched(petition, box, tmp_path) == []
    assert petition_status(petition).signatures == 3
    assert not (tmp_path / "fetched").exists()


def test_an_upload_that_came_twice_is_one_batch(petition, box, tmp_path):
    for file in list(box.glob("*.batch")):
        (box / f"{file.stem} (2).batch").write_bytes(file.read_bytes())
        (box / f"copy-{file.name}").write_bytes(file.read_bytes())
    assert sorted(fetched(petition, box, tmp_path)) == [(1, None), (2, None)]
    assert fetched(petition, box, tmp_path) == []
    assert len(petition_status(petition).batches) == 2


@pytest.mark.parametrize(
    "name",
    ["Ottawa Pride Saturday.batch", "пакет.batch", "O'Brien.batch", "pride,1.batch", "a - Copy.batch",
     "Copy of a.batch", "a(1).batch", "A.BATCH", "2026/pride/a.batch", "1/2/3/a.batch", "x\x1b[2K.batch"],
)  # fmt: skip
def test_a_batch_that_somebody_renamed_or_put_away_is_merged_once_like_any_other(petition, box, tmp_path, name):
    first, second = sorted(box.glob("*.batch"))
    (box / name).parent.mkdir(parents=True, exist_ok=True)
    first.rename(box / name)
    assert sorted(fetched(petition, box, tmp_path)) == [(1, None), (2, None)]
    second.rename(box / f"Copy of {second.name}")
    assert fetched(petition, box, tmp_path) == []
    assert petition_status(petition).signatures == 3


@pytest.mark.parametrize("names", [("Ottawa Pride.batch", "Gatineau Pride.batch"), ("a b.batch", "пакет.batch")])
def test_of_several_that_were_renamed_none_hides_another(petition, box, tmp_path, names):
    for file, name in zip(sorted(box.glob("*.batch")), names, strict=True):
        file.rename(box / name)
    assert sorted(fetched(petition, box, tmp_path)) == [(1, None), (2, None)]
    assert fetched(petition, box, tmp_path) == []


def test_a_batch_under_the_name_of_another_hides_it_neither_at_once_nor_later(petition, box, tmp_path):
    first, second = sorted(box.glob("*.batch"))
    (box / "0").mkdir()
    (box / "0" / second.name).write_bytes(first.read_bytes())
    first.unlink()
    assert sorted(fetched(petition, box, tmp_path)) == [(1, None), (2, None)]
    assert fetched(petition, box, tmp_path) == []


def test_a_torn_upload_is_refused_and_its_whole_copy_taken(petition, box, tmp_path):
    first = min(box.glob("*.batch"))
    (box / f"{first.stem} (2).batch").write_bytes(first.read_bytes()[:-9])
    assert fetched(petition, box, tmp_path) == [(None, BatchError), (2, None), (1, None)]
    assert fetched(petition, box, tmp_path) == []


@pytest.mark.parametrize("honest", ["Another", "Tablet 7", "Tablet 8"])
def test_in_a_share_of_many_nicknames_nobody_s_junk_hides_the_batch_of_its_name(petition, box, tmp_path, honest):
    for file in list(box.glob("*.batch")):
        for folder in ("Another", "Tablet 7", "Tablet 8"):
            (box / folder).mkdir(exist_ok=True)
            (box / folder / file.name).write_bytes(file.read_bytes() if folder == honest else b"junk")
        file.unlink()
    fetched(petition, box, tmp_path)
    assert petition_status(petition).signatures == 3


@pytest.mark.parametrize("name", ["", "Copy of it.batch"])
def test_what_staff_undid_is_not_brought_back_by_fetching_and_its_merge_is_named(petition, box, tmp_path, name):
    fetched(petition, box, tmp_path)
    first = min(box.glob("*.batch"))
    if name:
        first.rename(box / name)
    undo_merge(petition, 1, by="Ann")
    opened = FolderBox(FolderSetting(box))
    wanted = BoxToFetch(opened, opened.names(), tmp_path)
    assert list(fetch_batches(merger(petition), wanted)) == []
    assert wanted.undone == {1}
    assert petition_status(petition).signatures == 1
    redo_merge(petition, 1, by="Ann")
    again = BoxToFetch(opened, opened.names(), tmp_path)
    assert list(fetch_batches(merger(petition), again)) == []
    assert again.undone == set()


def test_a_file_that_cannot_be_brought_stops_no_other(petition, box, tmp_path):
    os.mkfifo(box / "0.batch")
    assert fetched(petition, box, tmp_path) == [(None, BoxRefused), (2, None), (1, None)]


def test_a_box_that_falls_silent_leaves_what_was_merged_and_the_next_fetching_goes_on(petition, box, tmp_path):
    brought = []

    class Falling(FolderBox):
        def bring(self, name, path):
            if brought:
                raise BoxUnreachable("There is no network.")
            brought.append(name)
            super().bring(name, path)

    falling = Falling(FolderSetting(box))
    with pytest.raises(BoxUnreachable):
        list(fetch_batches(merger(petition), BoxToFetch(falling, falling.names(), tmp_path)))
    assert petition_status(petition).signatures == 2
    assert fetched(petition, box, tmp_path) == [(1, None)]


def test_headquarters_vouches_for_what_is_merged_whole_and_for_nothing_else(petition, box, tmp_path):
    with pytest.raises(PetitionError, match="no batch to vouch for"):
        vouch(petition)
    fetched(petition, box, tmp_path)
    assert [each.count for each in vouch(petition).batches] == [2, 1]
    undo_merge(petition, 1, by="Ann")
    assert [each.count for each in vouch(petition).batches] == [1]
