"""Receipts found in a box or on a stick: what they prove is erased, and whatever else lies there does no harm."""

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace

import pytest

from desktop.core.box_errors import BoxUnreachable
from desktop.core.signing_keys import new_signing_key
from desktop.device.journal import journal as journal_module
from desktop.device.journal.batch_closing import close_batches
from desktop.device.journal.erasure import erase_received, is_safe_to_hand_back
from desktop.device.sending.receipt_reader import ReceiptReader
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting
from desktop.transfer.receipt import Receipt, receipt_name, write_receipt
from tests.support.erased import found_in_files, received, sealed_in
from tests.support.event_device import DAY, campaign, go_out, journal_of, organisation


@pytest.fixture
def tablet(tmp_path):
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


def inbox(tablet):
    scratch = tablet.folder.parent / "scratch"
    return ReceiptReader(
        tablet.journal, tablet.device, organisation().signing.public, scratch, scratch / "practice.json"
    )


def stick(tablet):
    return tablet.folder.parent / "stick"


def bring(tablet, *numbers, by=None):
    receipt = Receipt(campaign().id, received(tablet, *numbers))
    write_receipt(stick(tablet) / receipt_name(receipt), receipt, by or organisation().signing)


def box_without(tablet, gone):
    """Return a folder in which a file is taken away as soon as it was listed."""

    class Emptied(FolderBox):
        def names(self):
            listed = super().names()
            (stick(tablet) / gone).unlink()
            return listed

    return Emptied(FolderSetting(stick(tablet)))


def check(tablet, by=None):
    found = (by or inbox(tablet)).collect(FolderBox(FolderSetting(stick(tablet))))
    return found.receipts, found.signatures, type(next(iter(found.refused), None)).__name__


def test_what_is_proven_is_erased_and_nothing_stays_in_between(tablet):
    bring(tablet, 1)
    assert check(tablet) == (1, 2, "NoneType")
    assert tablet.journal.count() == 2
    assert list((tablet.folder.parent / "scratch").iterdir()) == []


def test_a_receipt_that_names_batches_of_other_devices_too_erases_ours(tablet):
    (ours,) = received(tablet, 1)
    whole = Receipt(campaign().id, (replace(ours, device="b" * 16), ours, replace(ours, device="c" * 16)))
    write_receipt(stick(tablet) / receipt_name(whole), whole, organisation().signing)
    assert check(tablet) == (1, 2, "NoneType")


def test_a_receipt_that_was_seen_is_not_read_again_and_a_later_one_is(tablet):
    own = inbox(tablet)
    bring(tablet, 1)
    assert check(tablet, own) == (1, 2, "NoneType")
    assert check(tablet, own) == (0, 0, "NoneType")
    bring(tablet, 2)
    assert check(tablet, own) == (1, 1, "NoneType")


def test_what_is_called_as_no_receipt_of_ours_is_not_looked_at(tablet):
    bring(tablet, 1)
    (left,) = stick(tablet).iterdir()
    for name in ("holiday picture.receipt", ".hidden.receipt"):
        (stick(tablet) / name).write_bytes(b"{}")
    left.rename(stick(tablet) / "a receipt.receipt")
    assert check(tablet) == (0, 0, "NoneType")


def test_a_forged_receipt_erases_nothing_is_said_and_keeps_no_true_one_from_being_read(tablet):
    bring(tablet, 2, by=new_signing_key())
    bring(tablet, 1)
    (stick(tablet) / "a.receipt").write_text("{}")
    (stick(tablet) / f"{'x' * 240}.receipt").write_text("{}")
    (stick(tablet) / "b.receipt").mkdir()
    receipts, erased, refused = check(tablet)
    assert (receipts, erased) == (1, 2)
    assert refused in {"ReceiptError", "BoxRefused"}
    assert tablet.journal.count() == 2


def test_a_receipt_that_the_box_does_not_hand_out_is_said_and_keeps_no_other_from_being_read(tablet):
    (stick(tablet) / "elsewhere.receipt").write_bytes(b"{}")
    bring(tablet, 1)
    whole = box_without(tablet, "elsewhere.receipt")
    found = inbox(tablet).collect(whole)
    assert (found.receipts, found.signatures) == (1, 2)
    assert [type(each).__name__ for each in found.refused] == ["BoxRefused"]


def test_a_receipt_at_which_the_box_fell_silent_is_read_the_next_time(tablet):
    class Falling(FolderBox):
        def bring(self, _name, _path):
            raise BoxUnreachable("There is no network.")

    own = inbox(tablet)
    bring(tablet, 1)
    with pytest.raises(BoxUnreachable):
        own.collect(Falling(FolderSetting(stick(tablet))))
    assert tablet.journal.count() == 4
    assert check(tablet, own) == (1, 2, "NoneType")


def test_receipts_of_other_devices_are_passed_over_in_silence(tablet, tmp_path):
    (tmp_path / "other").mkdir()
    with closing((other := go_out(tmp_path / "other")).journal):
        other.sign("Eve")
        close_batches(other.journal, DAY)
        receipt = Receipt(campaign().id, received(other, 1))
        write_receipt(stick(tablet) / "other.receipt", receipt, organisation().signing)
    assert check(tablet) == (0, 0, "NoneType")


def rebuilt(tablet) -> int:
    """How often the journal's file was rebuilt: VACUUM counts it in the file's header."""
    with closing(sqlite3.connect(tablet.journal.path)) as reader:
        return reader.execute("PRAGMA schema_version").fetchone()[0]


def test_the_journal_is_rebuilt_once_for_all_receipts_and_only_when_something_was_erased(tablet):
    before, needles = rebuilt(tablet), sealed_in(tablet)
    bring(tablet, 1)
    bring(tablet, 2)
    bring(tablet, 1, 2)
    assert check(tablet) == (3, 3, "NoneType")
    assert rebuilt(tablet) == before + 1
    assert found_in_files(tablet, needles) == [False, False, False, True]
    assert check(tablet) == (3, 0, "NoneType"), "read anew"
    assert rebuilt(tablet) == before + 1


@pytest.fixture
def impatient(tablet, monkeypatch):
    """A journal that waits for nobody."""
    monkeypatch.setattr(journal_module, "_PATIENCE", 0)
    with tablet.journal.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("by", ["the next look", "the next start"])
def test_where_others_are_reading_the_erasing_holds_and_rebuilding_is_made_up_for(tablet, by):
    needles = sealed_in(tablet)
    bring(tablet, 1, 2)
    with closing(sqlite3.connect(tablet.journal.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM signature").fetchone()
        assert check(tablet) == (1, 3, "NoneType"), "no failure is told"
        assert tablet.journal.count() == 1
        assert not tablet.journal.is_compact()
    if by == "the next look":
        assert check(tablet) == (1, 0, "NoneType")
    else:
        journal_of(tablet.folder, tablet.device).close()
    assert tablet.journal.is_compact()
    assert found_in_files(tablet, needles) == [False, False, False, True]


def test_rebuilding_gives_way_to_somebody_who_reads_for_a_moment(tablet):
    bring(tablet, 1, 2)
    with tablet.journal.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(tablet.journal.path, check_same_thread=False)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM signature").fetchone()
        done = threading.Timer(0.3, reader.rollback)
        done.start()
        assert check(tablet) == (1, 3, "NoneType")
        done.join()
    assert tablet.journal.is_compact()


@pytest.mark.usefixtures("impatient")
def test_while_a_rebuilding_is_due_the_device_is_not_said_to_be_empty(tablet):
    close_batches(tablet.journal, DAY)
    bring(tablet, 1, 2, 3)
    with closing(sqlite3.connect(tablet.journal.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM signature").fetchone()
        check(tablet)
        assert tablet.journal.count() == 0
        assert not is_safe_to_hand_back(tablet.journal, tablet.folder.parent / "scratch")
    check(tablet)
    assert is_safe_to_hand_back(tablet.journal, tablet.folder.parent / "scratch")


def test_a_journal_that_is_set_aside_while_its_rebuilding_waits_is_left_as_it_is(tablet, monkeypatch):
    erase_received(tablet.journal, Receipt(campaign().id, received(tablet, 1)), tablet.device)
    with tablet.journal.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    held: list[bytes] = []
    with closing(sqlite3.connect(tablet.journal.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM signature").fetchone()

        def set_aside(_seconds: float) -> None:
            reader.rollback()
            held.append(tablet.journal.path.rename(tablet.folder / "aside.sqlite").read_bytes())

        monkeypatch.setattr(journal_module.time, "sleep", set_aside)
        tablet.journal.try_to_compact()
        assert held == [(tablet.folder / "aside.sqlite").read_bytes()]
