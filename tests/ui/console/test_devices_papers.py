"""What is held against a tablet's account: its hand-over sheet, and a receipt that somebody found."""

from desktop.core.organisation_keys import create_organisation
from desktop.office.desk.petition_place import open_petition
from desktop.office.practice_campaign import PASSPHRASE
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.transfer.receipt import write_receipt
from tests.support.console_stage import Office, desk_of


def test_a_hand_over_sheet_makes_missing_numbers_known_and_a_receipt_is_ours_or_not(at_work: Office, tmp_path):
    office, page = at_work, at_work.model.pages.devices
    office.hand.tap("page_devices")
    office.wait("devices", "shown")
    tablet = next(each for each in page._tablets if each.here)
    for name, text in {"device": tablet.called, "event": tablet.event, "last": str(tablet.signed + 5)}.items():
        office.hand.fill(f"sheet_{name}_input", text)
    office.hand.tap("sheet_note_down")
    office.hand.wait_until(lambda: "gave numbers up to" in page.parts.handover.note, "it to be noted")
    office.hand.wait_until(lambda: any(each.missing for each in page._tablets), "the missing numbers")
    desk, receipt = desk_of(office.practice), page.parts.receipt
    with open_petition(desk.place) as petition:
        held = vouch(petition)
    write_receipt(tmp_path / "ours.receipt", held, desk.organisation.signing)
    stranger = create_organisation(tmp_path / "other", PASSPHRASE, bytes(32))
    write_receipt(tmp_path / "theirs.receipt", held, stranger.signing)
    office.hand.choose("receipt_file", tmp_path / "ours.receipt")
    office.hand.wait_until(lambda: "is ours" in receipt.note, "the receipt to be proven")
    assert any(each.startswith(tablet.called) and "signatures, numbers 1 to" in each for each in receipt.lines)
    office.hand.choose("receipt_file", tmp_path / "theirs.receipt")
    office.hand.wait_until(lambda: "no receipt of this organisation" in page.trouble, "the other to be refused")
    assert receipt.lines == []


def test_of_each_tablet_it_stands_there_whether_its_receipt_may_not_be_read_yet(at_work: Office):
    office, page = at_work, at_work.model.pages.devices
    office.hand.tap("page_devices")
    office.wait("devices", "shown")
    assert "receipt" not in office.hand.read("counts_0")
    with open_petition(desk_of(office.practice).place) as petition:
        note_receipt(petition, vouch(petition), by="Ann")
    office.hand.tap("page_today")
    office.hand.tap("waits_receipts")
    office.hand.wait_until(lambda: all(each.unread for each in page._tablets), "the tablets read anew")
    assert ", its receipt may not be read yet" in office.hand.read("counts_0")
