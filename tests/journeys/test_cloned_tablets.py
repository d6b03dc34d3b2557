"""One tablet was copied with its key and its journal: nobody is lost, and receipts empty every copy all the same."""

import shutil
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.device.facade import signatures_on_device
from desktop.device.sending.courier import Courier
from desktop.device.sending.periodic_work import Intervals
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.merging.receipts import vouch
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, keep_setting
from desktop.transfer.receipt import write_receipt
from tests.support.commands import run
from tests.support.device import FieldDevice, field_device
from tests.support.event_device import organisation

COPIES, BATCHES = 3, 4
QUICK = Intervals(first=0.0, between=0.05, receipts=0.1)


@pytest.fixture
def tablets(tmp_path: Path) -> list[FieldDevice]:
    """Three copies of a tablet on which somebody had signed; each goes out, and closes four batches."""
    first = field_device(tmp_path / "0")
    first.sign("Ann")
    tablets = [first, *(copied(first, tmp_path / str(number)) for number in range(1, COPIES))]
    for number, tablet in enumerate(tablets):
        for batch in range(BATCHES):
            tablet.sign(*[f"Bo {number} {batch}"] * (number + 1))
            signatures_on_device.hand_over(tablet.home, tablet.stick)
    return tablets


def copied(tablet: FieldDevice, folder: Path) -> FieldDevice:
    """Copy a tablet as its disk is copied, and as a Tabling left it that knew no marks: nothing tells it is a copy."""
    home, stick = DataFolder(folder / "home"), folder / "stick"
    shutil.copytree(tablet.home.path, home.path)
    home.mark.unlink()
    stick.mkdir()
    return FieldDevice(home, stick)


def receipt_for(tablets: list[FieldDevice], folder: Path) -> Path:
    """Merge everything that is on the sticks, and vouch for it."""
    path = folder / "received.receipt"
    files = [each for tablet in tablets for each in sorted(tablet.stick.glob("*.batch"))]
    assert len(files) == COPIES * BATCHES
    with closing(Petition(folder / "main.sqlite", new=True)) as petition:
        merged = list(merge_files(Merger(petition, organisation().sealing, by="Ann", welcome=True), files))
        assert [each.refused for each in merged if each.refused] == []
        write_receipt(path, vouch(petition), organisation().signing)
    return path


def test_one_receipt_empties_every_copy_and_says_to_each_that_there_are_others(tablets, tmp_path):
    receipt = receipt_for(tablets, tmp_path)
    for tablet in tablets:
        result = run("device", "erase", receipt, "--data", tablet.home.path)
        assert "this device is safe to hand back" in result.stdout
        assert "another device may be a copy of this one" in result.stderr
        assert result.exit_code == 8
        assert (tablet.kept(), tablet.batch_numbers()) == (0, [])
        assert signatures_on_device.look_what_is_left(tablet.home).safe


def test_an_open_kiosk_empties_its_copy_by_itself(tablets, tmp_path):
    receipt = receipt_for(tablets, tmp_path)
    for tablet in tablets:
        box = BoxSetting("Office", "folder", FolderSetting(tablet.stick))
        keep_setting(tablet.home.boxes, box)
        shutil.copy(receipt, tablet.stick / receipt.name)
        with Courier(tablet.home, lambda: None, QUICK):
            until = time.monotonic() + 180.0
            while tablet.kept():
                assert time.monotonic() < until
                time.sleep(0.02)
