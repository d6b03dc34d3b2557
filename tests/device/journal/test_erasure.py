"""A device erases what is proven safe and nothing else; what it erased is in no file, and still in the ledger."""

import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from desktop.core.errors import JournalError, ReceiptError
from desktop.core.signing_keys import new_signing_key
from desktop.device.journal import erasure as erasing
from desktop.device.journal.batch_closing import close_batches, describe_batch, export_batch, list_batches
from desktop.device.journal.erasure import (
    clear_away,
    erase_everything,
    erase_received,
    list_erased,
)
from desktop.device.journal.quarantine import quarantine
from desktop.device.journal.scratch_folder import scratch_folder
from desktop.transfer.batch import open_batch
from desktop.transfer.receipt import Receipt, read_receipt, write_receipt
from tests.support.erased import erase, found_in, found_in_files, may_go_back, receipt, received, scratch_of, sealed_in
from tests.support.event_device import DAY, PRIDE, go_out, journal_of, organisation


@pytest.fixture
def tablet(tmp_path):
    """Three batches of 3, 2 and 1 signatures, and two signatures that are in none."""
    (tmp_path / "device").mkdir()
    gone_out = go_out(tmp_path / "device")
    for names in (["Ann", "Bo", "Cem"], ["Di", "Eve"], ["Flo"]):
        gone_out.sign(*names)
        close_batches(gone_out.journal, DAY)
    gone_out.sign("Gus", "Hal")
    with closing(gone_out.journal):
        yield gone_out


def test_exactly_what_a_receipt_names_is_erased_and_the_rest_is_whole(tablet):
    before = sealed_in(tablet)
    done = erase_received(tablet.journal, receipt(*received(tablet, 1, 3)), tablet.device)
    assert ([each.number for each in done.batches], done.signatures) == ([1, 3], 4)
    assert sealed_in(tablet) == [before[3], before[4], before[6], before[7]]
    assert [each.number for each in list_batches(tablet.journal)] == [2]
    assert open_batch(export_batch(tablet.journal, list_batches(tablet.journal)[0], tablet.device, tablet.folder))


def test_a_batch_whose_signatures_cannot_be_deleted_is_not_noted_as_erased(tablet):
    said = receipt(*received(tablet, 1))
    with tablet.journal.transaction() as connection:
        refuse = "BEGIN SELECT RAISE(ABORT, 'no'); END"
        connection.exec_driver_sql(f"CREATE TRIGGER never BEFORE DELETE ON signature {refuse}")
    with pytest.raises(JournalError):
        erase_received(tablet.journal, said, tablet.device)
    assert list_erased(tablet.journal) == ()
    assert open_batch(export_batch(tablet.journal, list_batches(tablet.journal)[0], tablet.device, tablet.folder))


def test_a_device_goes_back_only_once_nothing_is_left_in_the_free_parts_of_its_file(tmp_path):
    with closing((gone_out := go_out(tmp_path)).journal):
        gone_out.sign("Ann")
        close_batches(gone_out.journal, DAY)
        erase_received(gone_out.journal, receipt(*received(gone_out, 1)), gone_out.device)
        assert not may_go_back(gone_out)
        clear_away(gone_out.journal, scratch_of(gone_out))
        assert may_go_back(gone_out)


def test_no_file_of_the_device_holds_what_was_erased_while_it_is_open_and_after(tablet):
    needles = sealed_in(tablet)
    assert all(found_in_files(tablet, needles)), "the search finds what is there"
    erase(tablet, receipt(*received(tablet, 1, 3)))
    gone = [True, True, True, False, False, True, False, False]
    assert found_in_files(tablet, needles) == [not each for each in gone]
    tablet.journal.close()
    assert found_in_files(tablet, needles) == [not each for each in gone]


def test_what_is_on_its_way_of_an_erased_batch_goes_and_of_another_stays(tablet, tmp_path):
    needles, said = sealed_in(tablet), receipt(*received(tablet, 1, 3))
    with scratch_folder(scratch_of(tablet)) as way, scratch_folder(scratch_of(tablet)) as other_way:
        one, two, three = (
            export_batch(tablet.journal, each, tablet.device, way) for each in list_batches(tablet.journal)
        )
        half = three.rename(other_way / f"{three.name}.part")
        (tmp_path / "alone").mkdir()
        shutil.copy(one, tmp_path / "alone")
        assert found_in(tmp_path / "alone", needles) == [True] * 3 + [False] * 5, "the search finds what a batch holds"
        erase(tablet, said)
        assert [each.exists() for each in (one, two, half)] == [False, True, False]
    assert found_in_files(tablet, needles) == [False, False, False, True, True, False, True, True]


def test_of_a_copy_of_this_device_nothing_stays_on_its_way_whatever_numbers_its_batches_have(tablet):
    mine, *_ = list_batches(tablet.journal)
    with scratch_folder(scratch_of(tablet)) as way:
        own = export_batch(tablet.journal, mine, tablet.device, way)
        other = shutil.copy(own, way / own.name.replace(tablet.journal.device, "b" * 16))
        clear_away(tablet.journal, scratch_of(tablet))
        assert (own.exists(), other.exists()) == (True, False)


def test_a_batch_on_its_way_keeps_the_device_from_being_handed_back(tablet):
    close_batches(tablet.journal, DAY)
    erase(tablet, receipt(*received(tablet, 1, 2, 3, 4)))
    assert may_go_back(tablet)
    with scratch_folder(scratch_of(tablet)) as way:
        (way / "late.batch").write_bytes(b"sealed")
        assert not may_go_back(tablet)
    assert may_go_back(tablet)


@pytest.mark.parametrize("first", ["described", "erased"])
@pytest.mark.parametrize("other", ["receipt", "emergency"])
def test_two_that_erase_the_same_batch_at_once_erase_it_once_and_the_ledger_names_it_rightly(
    tablet, monkeypatch, first, other
):
    said, whole = receipt(*received(tablet, 1)), describe_batch

    def meanwhile(journal, batch, key):
        monkeypatch.setattr(erasing, "describe_batch", whole)
        wrote = whole(journal, batch, key) if first == "described" else None
        with closing(journal_of(tablet.folder, tablet.device)) as beside:
            erase_received(beside, said, tablet.device)
        return wrote or whole(journal, batch, key)

    monkeypatch.setattr(erasing, "describe_batch", meanwhile)
    if other == "receipt":
        assert erase_received(tablet.journal, said, tablet.device).signatures == 0
    else:
        assert erase_everything(tablet.journal, tablet.device, DAY) == 5
    (line, *_) = list_erased(tablet.journal)
    assert (line.id, line.proven) == (said.batches[0].id, True)
    assert erase_received(tablet.journal, said, tablet.device).signatures == 0


def test_the_ledger_keeps_number_figures_and_hash(tablet):
    (claim,) = received(tablet, 1)
    (batch, *_) = list_batches(tablet.journal)
    erase_received(tablet.journal, receipt(claim), tablet.device)
    assert [(each.batch, each.id) for each in list_erased(tablet.journal)] == [(batch, claim.id)]
    tablet.journal.close()
    with closing(journal_of(tablet.folder, tablet.device)) as journal:
        assert [each.id for each in list_erased(journal)] == [claim.id]


def test_only_with_nothing_unproven_left_may_the_device_be_handed_back(tablet):
    assert not may_go_back(tablet)
    erase(tablet, receipt(*received(tablet, 1, 2, 3)))
    assert not may_go_back(tablet), "two signatures are in no batch"
    close_batches(tablet.journal, DAY)
    erase(tablet, receipt(*received(tablet, 4)))
    assert may_go_back(tablet)
    (tablet.folder / "journal-damaged-001.sqlite").write_bytes(b"signatures nobody could count")
    assert not may_go_back(tablet)


def test_after_erasing_people_sign_on_and_no_number_is_given_out_twice(tablet):
    erase_received(tablet.journal, receipt(*received(tablet, 1, 2, 3)), tablet.device)
    tablet.sign("Ida")
    (batch,) = tablet.hand_over()
    assert (batch.manifest.number, batch.manifest.first, batch.manifest.last) == (4, 7, 9)


def test_a_receipt_that_comes_twice_erases_nothing_the_second_time(tablet):
    once = receipt(*received(tablet, 1))
    erase_received(tablet.journal, once, tablet.device)
    before = sealed_in(tablet)
    assert erase_received(tablet.journal, once, tablet.device).signatures == 0
    assert sealed_in(tablet) == before


@pytest.mark.parametrize(
    "lie",
    [{"number": 9}, {"number": 2}, {"number": 1_000_001}, {"first": 0}, {"last": 5}, {"count": 4},
     {"entries_sha256": "0" * 64}, {"id": "0" * 64}],
    ids=str,
)  # fmt: skip
def test_a_claim_of_more_or_other_than_was_handed_over_erases_nothing_and_is_named_beside_what_is_proven(tablet, lie):
    right, wrong = received(tablet, 1, 3)
    before, claim = sealed_in(tablet), replace(wrong, **lie)
    for said in (receipt(claim), receipt(claim, right), receipt(right, claim)):
        assert erase_received(tablet.journal, said, tablet.device).foreign == (claim.number,)
    assert sealed_in(tablet) == before[3:]
    assert [each.id for each in list_erased(tablet.journal)] == [right.id]


def test_every_foreign_number_is_named_once_and_in_order(tablet):
    one, two, three = received(tablet, 1, 2, 3)
    others = [replace(each, id="0" * 64) for each in (three, two, three)]
    done = erase_received(tablet.journal, receipt(*others, one), tablet.device)
    assert ([each.number for each in done.batches], done.foreign) == ([1], (2, 3))


def test_a_copy_s_batch_of_a_number_that_is_erased_here_is_still_named(tablet):
    claims = received(tablet, 1)
    erase_received(tablet.journal, receipt(*claims), tablet.device)
    done = erase_received(tablet.journal, receipt(*claims, replace(claims[0], id="0" * 64)), tablet.device)
    assert (done.batches, done.foreign) == ((), (1,))


def test_a_receipt_for_another_device_or_campaign_erases_nothing(tablet):
    claims, before = received(tablet, 1), sealed_in(tablet)
    with pytest.raises(ReceiptError, match="nothing of this device"):
        erase_received(tablet.journal, receipt(*(replace(each, device="b" * 16) for each in claims)), tablet.device)
    done = erase_received(tablet.journal, Receipt("another-campaign", claims), tablet.device)
    assert (done.batches, done.foreign) == ((), (1,))
    assert sealed_in(tablet) == before


def test_what_a_receipt_says_of_other_devices_is_none_of_this_one_s_business(tablet):
    (mine,) = received(tablet, 2)
    others = replace(mine, device="b" * 16, id="0" * 64, number=77)
    assert erase_received(tablet.journal, receipt(others, mine, others), tablet.device).signatures == 2


def test_a_forged_receipt_is_never_read_so_nothing_can_be_erased_by_it(tablet, tmp_path):
    path = tmp_path / "received.receipt"
    for forger in (tablet.device, new_signing_key()):
        write_receipt(path, receipt(*received(tablet, 1)), forger)
        with pytest.raises(ReceiptError, match="It erases nothing"):
            read_receipt(path, organisation().signing.public)


def test_a_receipt_for_what_a_damaged_journal_holds_changes_nothing_of_it_and_is_no_alarm(tablet):
    (old,) = received(tablet, 1)
    quarantine(tablet.journal, PRIDE)
    aside = tablet.folder / "journal-damaged-001.sqlite"
    before = aside.read_bytes()
    tablet.sign("Ida")
    (fresh,) = close_batches(tablet.journal, DAY)
    recovered = replace(old, number=1_000_001, id="0" * 64)  # as what is read out of it is numbered
    done = erase_received(tablet.journal, receipt(old, recovered, *received(tablet, fresh.number)), tablet.device)
    assert ([each.number for each in done.batches], done.foreign) == ([fresh.number], ())
    assert aside.read_bytes() == before
    assert erase_received(tablet.journal, receipt(replace(old, number=999_000)), tablet.device).foreign == (999_000,)
