"""Handing over by hand: all of it on the stick that was plugged in, and nothing on the device's own disk."""

import shutil
import subprocess
from contextlib import closing

import pytest

from desktop.core.errors import OutputGone
from desktop.device.journal.batch_closing import close_batches
from desktop.device.journal.erasure import erase_received
from desktop.device.sending.handover import Handover
from desktop.device.sending.outbox import count_undelivered
from desktop.transfer.batch import open_batch
from tests.support.disks import small_disk
from tests.support.erased import receipt, received
from tests.support.event_device import DAY, go_out, journal_of


@pytest.fixture
def tablet(tmp_path):
    """Three batches of one signature each."""
    (tmp_path / "device").mkdir()
    with closing((gone_out := go_out(tmp_path / "device")).journal):
        for name in ("Ann", "Bo", "Cem"):
            gone_out.sign(name)
            close_batches(gone_out.journal, DAY)
        yield gone_out


@pytest.fixture
def handover(tablet, tmp_path):
    return Handover(tablet.journal, tablet.device, tmp_path / "scratch")


def test_a_stick_pulled_out_between_two_batches_is_told_and_its_empty_folder_gets_nothing(tablet, handover):
    with small_disk(2000) as stick:

        def pull_out(progress):
            if progress.done == 1:
                subprocess.run(["umount", "--lazy", stick], check=True)

        try:
            with pytest.raises(OutputGone, match="Plug the stick in"):
                handover.write(stick, DAY, pull_out)
            assert list(stick.iterdir()) == []
            assert count_undelivered(tablet.journal) == 3
        finally:  # something to unmount at the end
            subprocess.run(["mount", "-t", "tmpfs", "tmpfs", stick], check=True)


def test_what_a_damaged_journal_holds_is_not_written_where_the_stick_was_either(tablet, handover):
    whole = tablet.journal.path
    shutil.copy(whole, whole.with_name("journal-damaged-001.sqlite"))
    shutil.copy(f"{whole}-wal", whole.with_name("journal-damaged-001.sqlite-wal"))
    with small_disk(2000) as stick:
        handed = handover.write(stick, DAY)
        assert (handed.files, handed.signatures) == (len(list(stick.glob("*.batch"))), 6)

        def pull_out(progress):
            if progress.done == 3:  # the last batch of the journal itself
                subprocess.run(["umount", "--lazy", stick], check=True)

        try:
            with pytest.raises(OutputGone):
                handover.write(stick, DAY, pull_out)
            assert list(stick.iterdir()) == []
        finally:
            subprocess.run(["mount", "-t", "tmpfs", "tmpfs", stick], check=True)


def test_what_a_receipt_erases_meanwhile_is_not_written_and_not_counted(tablet, handover, tmp_path):
    (tmp_path / "stick").mkdir()
    proven = receipt(*received(tablet, 2))
    with closing(journal_of(tablet.folder, tablet.device)) as other:

        def erase(progress):
            if progress.done == 1:
                erase_received(other, proven, tablet.device)

        handed = handover.write(tmp_path / "stick", DAY, erase)
    assert (handed.files, handed.signatures) == (2, 2)
    assert sorted(open_batch(each).manifest.number for each in (tmp_path / "stick").iterdir()) == [1, 3]
