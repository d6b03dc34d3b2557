"""The organisation's word on what is merged: whole batches only, in as many files as it takes, proven by its key."""

import pytest

from desktop.core.errors import OutputError, PackUnsigned, ReceiptError
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.petition_errors import NothingToVouchFor
from desktop.core.signing_keys import new_signing_key
from desktop.office.desk.backup import BackupFirst
from desktop.office.intake.merging import undo_merge
from desktop.office.intake.receipts import check_receipt, prove_receipt, write_receipts
from desktop.office.rights.finding_and_forgetting import PersonQuery
from desktop.petition.merging.merge import merge_batch
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.person_who_asks import find_signatures
from desktop.transfer import receipt as receipts
from tests.support.crowd import Person, put
from tests.support.event_device import entry, organisation
from tests.support.packs import keep
from tests.support.parcels import parcel, seal

KEY, OURS = organisation().sealing, organisation().signing
WITHOUT = {"first": BackupFirst(without=True), "by": "mk"}


@pytest.fixture
def merged(petition, tmp_path):
    """Three batches, the second of which was altered on its way in one line."""
    device = new_signing_key()
    for number in (1, 2, 3):
        sealed = seal(entry("Ann"), device, number, bound_to=99 if number == 2 else None)
        merge_batch(petition, parcel(tmp_path, device, number, [sealed]), KEY, by="mk")
    return petition


def test_a_batch_with_a_line_rejected_or_that_is_undone_is_left_out_and_counted(merged, pack, folder):
    undo_merge(merged, 3, by="mk")
    written = write_receipts(merged, folder / "received.receipt", OURS, **WITHOUT)
    assert (written.files, written.batches) == ((folder / "received.receipt",), 1)
    assert [(each.merge, each.device_number, each.why) for each in written.left_out] == [
        (2, 2, "rejected"),
        (3, 3, "undone"),
    ]
    assert [each.number for each in check_receipt(written.files[0], pack).batches] == [1]


def test_what_a_receipt_proves_is_told_by_device_from_which_number_to_which(merged, folder):
    keep(merged)
    (file,) = write_receipts(merged, folder / "received.receipt", OURS, **WITHOUT).files
    (told,) = prove_receipt(merged, file).devices
    assert (told.signatures, told.first, told.last) == (2, 1, 3)


def test_rows_of_a_table_are_vouched_for_to_nobody(merged, pack, folder):
    put(merged, 9, [Person("Wim", capture="web")], source="website", device="")
    written = write_receipts(merged, folder / "received.receipt", OURS, **WITHOUT)
    assert [each.number for each in check_receipt(written.files[0], pack).batches] == [1, 3]
    assert [each.why for each in written.left_out] == ["rejected"], "nor is a table left out: no device waits for it"
    for number in (1, 3):
        undo_merge(merged, number, by="mk")
    with pytest.raises(NothingToVouchFor):
        write_receipts(merged, folder / "again.receipt", OURS, **WITHOUT)


def test_whoever_asked_to_be_forgotten_keeps_no_batch_from_being_vouched_for_so_that_they_go_there_too(
    petition, pack, folder, tmp_path
):
    device = new_signing_key()
    lines = [seal(entry("Ann", email="ann@example.org"), device, 1), seal(entry("Bo"), device, 2)]
    batch = parcel(tmp_path, device, 1, lines)
    merge_batch(petition, batch, KEY, by="mk")
    (ann,) = find_signatures(petition, PersonQuery(email="ann@example.org"))
    erase(petition, [ann.number], by="mk")
    assert [each.code for each in merge_batch(petition, batch, KEY, by="mk").reasons] == ["erased"]
    written = write_receipts(petition, folder / "received.receipt", OURS, **WITHOUT)
    assert [each.id for each in check_receipt(written.files[0], pack).batches] == [batch.id]
    assert written.left_out == ()


def test_more_than_one_file_holds_are_named_one_after_another(merged, pack, folder, monkeypatch):
    monkeypatch.setattr(receipts, "MOST_BATCHES", 1)
    written = write_receipts(merged, folder / "received.receipt", OURS, **WITHOUT)
    assert [each.name for each in written.files] == ["received.receipt", "received-2.receipt"]
    assert [len(check_receipt(each, pack).batches) for each in written.files] == [1, 1]


def test_where_nothing_is_merged_whole_no_file_is_written(petition, folder):
    with pytest.raises(NothingToVouchFor):
        write_receipts(petition, folder / "received.receipt", OURS, **WITHOUT)
    assert list(folder.iterdir()) == []


def test_a_receipt_of_another_organisation_or_changed_on_its_way_is_refused(merged, pack, folder):
    (file,) = write_receipts(merged, folder / "foreign.receipt", new_signing_key(), **WITHOUT).files
    with pytest.raises(ReceiptError):
        check_receipt(file, pack)
    (file,) = write_receipts(merged, folder / "ours.receipt", OURS, **WITHOUT).files
    file.write_bytes(file.read_bytes().replace(b'"count": 1', b'"count": 9', 1))
    with pytest.raises(ReceiptError):
        check_receipt(file, pack)


def test_a_pack_nobody_signed_proves_no_receipt(merged, folder, tmp_path):
    (file,) = write_receipts(merged, folder / "ours.receipt", OURS, **WITHOUT).files
    write_pack(bundled_pack(), tmp_path / "unsigned.zip")
    with pytest.raises(PackUnsigned, match="names no organisation"):
        check_receipt(file, tmp_path / "unsigned.zip")


def test_a_folder_that_is_not_there_is_told_of(merged, tmp_path):
    with pytest.raises(OutputError):
        write_receipts(merged, tmp_path / "pulled out" / "received.receipt", OURS, **WITHOUT)
