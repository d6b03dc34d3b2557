"""Fetching: boxes and folders, one in trouble stops no other, and receipts lie where the devices look for them."""

from pathlib import Path

import pytest

from desktop.core.box_errors import BoxUnreachable
from desktop.core.data_folder import data_folder
from desktop.core.errors import BoxError, Cancelled, ReceiptError
from desktop.core.petition_errors import NoBoxToFetch
from desktop.office.campaign.agreements import list_agreements
from desktop.office.desk.backup import BackupFirst
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.figures.status import petition_status
from desktop.office.intake import fetching_from_boxes
from desktop.office.intake.fetching_from_boxes import Boxes, Fetched, choose_boxes, fetch
from desktop.office.intake.merging import undo_merge
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, SftpSetting, keep_setting
from desktop.transfer.receipt import SUFFIX, read_receipt
from tests.support.event_device import go_out, organisation, pack
from tests.support.packs import unsigned_pack, written

STAFF = {"by": "mk"}


@pytest.fixture
def stick(tmp_path) -> Path:
    """A stick with two batches, of two signatures and of one."""
    (tmp_path / "stick").mkdir()
    tablet = go_out(tmp_path / "stick")
    for names in (["Ann", "Bo"], ["Cem"]):
        tablet.sign(*names)
        tablet.hand_over()
    tablet.journal.close()
    for left in (tmp_path / "stick").glob("journal*"):
        left.unlink()
    return tmp_path / "stick"


@pytest.fixture
def place(tmp_path) -> PetitionPlace:
    return PetitionPlace(str(tmp_path / "main.sqlite"))


def folder_box(folder: Path, name: str = "") -> BoxSetting:
    return BoxSetting(name or str(folder), "folder", FolderSetting(folder))


WITHOUT = BackupFirst(without=True)


def fetched(
    place: PetitionPlace, *folders: Path, receipts: BackupFirst | None = WITHOUT
) -> list[tuple[str, int | None, type | None]]:
    """Fetch from folders, and say of what was told: whose it was, how many were added, what the trouble was."""
    told = fetch(
        choose_boxes(folders, Path("nowhere")), organisation(), place, by="mk", welcome=True, receipts=receipts
    )
    return [
        (Path(each.box).name, each.merged and each.merged.report and each.merged.report.added, type(each.refused))
        for each in told
    ]


def receipts_on(folder: Path):
    return [read_receipt(each, organisation().signing.public) for each in sorted(folder.glob(f"*{SUFFIX}"))]


NONE = type(None)


def test_every_new_batch_is_merged_and_a_receipt_names_what_is_merged_whole(place, stick):
    assert fetched(place, stick) == [("stick", 2, NONE), ("stick", 1, NONE)]
    (receipt,) = receipts_on(stick)
    assert sorted(each.count for each in receipt.batches) == [1, 2]
    assert fetched(place, stick) == []
    assert len(receipts_on(stick)) == 1, "the same word twice is one file"


def test_without_receipts_nothing_is_left_on_the_stick(place, stick):
    before = {each.name for each in stick.iterdir()}
    fetched(place, stick, receipts=None)
    assert {each.name for each in stick.iterdir()} == before


def test_a_box_without_any_batch_is_no_error_and_gets_no_receipt(place, tmp_path):
    (tmp_path / "empty").mkdir()
    assert fetched(place, tmp_path / "empty") == []
    assert list((tmp_path / "empty").iterdir()) == []


def test_where_all_that_came_was_undone_there_is_no_receipt_to_leave(place, stick):
    fetched(place, stick, receipts=None)
    with open_petition(place) as petition:
        for number in (1, 2):
            undo_merge(petition, number, by="mk")
    told = list(fetch(choose_boxes([stick], Path("nowhere")), organisation(), place, by="mk", receipts=WITHOUT))
    assert [(each.undone, each.merged, each.refused) for each in told] == [((1, 2), None, None)], "they are named"
    assert receipts_on(stick) == []


def test_packs_in_a_drop_box_of_another_kind_are_taken_along_and_what_is_none_of_ours_is_named(
    place, stick, monkeypatch
):
    written(pack(2), stick / "two.zip")
    written(unsigned_pack(), stick / "draft.zip")
    (stick / "2026").mkdir()
    (stick / "2026" / "photos.zip").write_bytes(b"photos")
    monkeypatch.setattr(fetching_from_boxes, "open_box", lambda _setting: FolderBox(FolderSetting(stick)))
    cloud = BoxSetting("Cloud", "sftp", SftpSetting("sftp.example.org", "drop", "office"))

    def fetched_packs() -> list[Fetched]:
        return list(fetch(Boxes((cloud,)), organisation(), place, by="mk", welcome=True))

    told = fetched_packs()
    assert [(each.pack.path.name, each.pack.added is not None) for each in told if each.pack] == [
        ("draft.zip", False), ("two.zip", True),
    ]  # fmt: skip
    assert [each.passed_over for each in told if each.passed_over] == [("2026/photos.zip",)]
    assert [each.pack.path.name for each in fetched_packs() if each.pack] == ["draft.zip"], "each is kept once"
    with open_petition(place) as petition:
        assert [each.version for each in list_agreements(petition)] == [2]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_box_in_trouble_is_named_and_stops_no_other(place, stick, tmp_path, order):
    boxes = (folder_box(tmp_path / "pulled out", "gone"), folder_box(stick, "here"))
    told = list(
        fetch(
            Boxes(tuple(boxes[each] for each in order)), organisation(), place, by="mk", welcome=True, receipts=WITHOUT
        )
    )
    troubles = [(each.box, isinstance(each.trouble, BoxError)) for each in told if each.trouble]
    assert troubles == [("gone", True)]
    assert sum(each.merged.report.added for each in told if each.merged) == 3
    assert len(receipts_on(stick)) == 1


def test_a_batch_that_is_refused_stops_no_other_and_a_foreign_receipt_is_not_ours_to_read(place, stick):
    first = min(stick.glob("*.batch"))
    (stick / f"0{first.name}").write_bytes(first.read_bytes()[:-9])
    (stick / f"a-broken{SUFFIX}").write_bytes(b"{}")
    told = fetched(place, stick)
    assert [added for _, added, _ in told] == [None, 2, 1]
    with pytest.raises(ReceiptError):
        receipts_on(stick)


def test_each_device_finds_its_own_receipt_in_every_box_that_answered(place, stick, tmp_path):
    (tmp_path / "other").mkdir()
    tablet = go_out(tmp_path / "other")
    tablet.sign("Di")
    tablet.hand_over()
    tablet.journal.close()
    fetched(place, stick, tmp_path / "other")
    assert [len({each.device for each in one.batches}) for one in receipts_on(tmp_path / "other")] == [1, 1]


def test_stopped_midway_what_was_told_is_merged_and_no_receipt_is_left(place, stick):
    told = []

    def report(progress):
        if progress.done > 2:
            raise Cancelled("Somebody stopped it.")

    boxes = choose_boxes([stick], Path("nowhere"))
    with pytest.raises(Cancelled):
        told.extend(fetch(boxes, organisation(), place, by="mk", welcome=True, receipts=WITHOUT, report=report))
    with open_petition(place) as petition:
        assert petition_status(petition).signatures in {0, 2}
    assert receipts_on(stick) == []
    assert fetched(place, stick)[-1] == ("stick", 1, NONE), "and the next time goes on from there"


def test_what_is_named_goes_before_what_is_kept_and_without_either_there_is_none(tmp_path, stick):
    kept = data_folder(tmp_path / "home").boxes
    with pytest.raises(NoBoxToFetch):
        choose_boxes((), kept)
    keep_setting(kept, folder_box(stick, "Office"))
    assert [each.name for each in choose_boxes((), kept).settings] == ["Office"]
    assert [each.name for each in choose_boxes([tmp_path], kept).settings] == [str(tmp_path)]


def test_a_kept_box_whose_file_is_broken_is_told_of_after_the_others(tmp_path, place, stick):
    kept = data_folder(tmp_path / "home").boxes
    keep_setting(kept, folder_box(stick, "Office"))
    (broken,) = kept.iterdir()
    damaged = broken.with_name(f"a{broken.name}")
    damaged.write_bytes(b"kind = ")
    damaged.chmod(0o600)
    *good, last = fetch(choose_boxes((), kept), organisation(), place, by="mk", welcome=True)
    assert [each.trouble for each in good] == [None, None]
    assert (last.box, last.merged, isinstance(last.refused, BoxError)) == ("", None, True)
    broken.unlink()
    with pytest.raises(BoxError) as told:
        choose_boxes((), kept)
    assert not isinstance(told.value, BoxUnreachable)
