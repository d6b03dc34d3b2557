"""Receipts found in a box or on a stick: what they prove is erased, and whatever else lies there does no harm."""

from contextlib import closing

import pytest
from device.test_erasing import received
from journeys.outing import DAY, campaign, go_out, organisation

from desktop.core.signing import new_signing_key
from desktop.device.closing import close_batches
from desktop.device.receipts import Inbox
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting
from desktop.transfer.receipt import Receipt, receipt_name, write_receipt


@pytest.fixture
def outing(tmp_path):
    """Two batches of two and one, and one signature in none."""
    for name in ("device", "scratch", "stick"):
        (tmp_path / name).mkdir()
    gone_out = go_out(tmp_path / "device")
    for names in (["Ann", "Bo"], ["Cem"]):
        gone_out.sign(*names)
        close_batches(gone_out.journal, DAY)
    gone_out.sign("Di")
    with closing(gone_out.journal):
        yield gone_out


def inbox(outing):
    scratch = outing.folder.parent / "scratch"
    return Inbox(outing.journal, outing.device, organisation().signing.public, scratch)


def stick(outing):
    return outing.folder.parent / "stick"


def bring(outing, *numbers, by=None):
    receipt = Receipt(campaign().id, received(outing, *numbers))
    write_receipt(stick(outing) / receipt_name(receipt), receipt, by or organisation().signing)


def check(outing, by=None):
    found = (by or inbox(outing)).collect(FolderBox(FolderSetting(stick(outing))))
    return found.receipts, found.signatures, type(found.refused).__name__


def test_what_is_proven_is_erased_and_nothing_stays_in_between(outing):
    bring(outing, 1)
    assert check(outing) == (1, 2, "NoneType")
    assert outing.journal.count() == 2
    assert list((outing.folder.parent / "scratch").iterdir()) == []


def test_a_receipt_that_was_seen_is_not_read_again_and_a_later_one_is(outing):
    own = inbox(outing)
    bring(outing, 1)
    assert check(outing, own) == (1, 2, "NoneType")
    assert check(outing, own) == (0, 0, "NoneType")
    bring(outing, 2)
    assert check(outing, own) == (1, 1, "NoneType")


def test_a_forged_receipt_erases_nothing_is_said_and_keeps_no_true_one_from_being_read(outing):
    bring(outing, 2, by=new_signing_key())
    bring(outing, 1)
    (stick(outing) / "a.receipt").write_text("{}")
    (stick(outing) / f"{'x' * 240}.receipt").write_text("{}")
    (stick(outing) / "b.receipt").mkdir()
    receipts, erased, refused = check(outing)
    assert (receipts, erased) == (1, 2)
    assert refused in {"ReceiptError", "BoxRefused"}
    assert outing.journal.count() == 2


def test_receipts_of_other_devices_are_passed_over_in_silence(outing, tmp_path):
    (tmp_path / "other").mkdir()
    with closing((other := go_out(tmp_path / "other")).journal):
        other.sign("Eve")
        close_batches(other.journal, DAY)
        receipt = Receipt(campaign().id, received(other, 1))
        write_receipt(stick(outing) / "other.receipt", receipt, organisation().signing)
    assert check(outing) == (0, 0, "NoneType")
