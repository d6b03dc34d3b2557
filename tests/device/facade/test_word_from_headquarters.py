"""What headquarters says to a device is remembered: which receipts it read, and that it is not welcomed yet."""

from contextlib import closing

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.signing_keys import new_signing_key
from desktop.device.facade import signatures_on_device
from desktop.device.journal import batch_closing
from desktop.device.journal.erasure import erase_everything
from desktop.device.journal.opening import open_journal
from desktop.device.sending.courier import Courier
from desktop.device.sending.periodic_work import Intervals
from desktop.device.setup.device_key import device_key
from desktop.transfer.batch import open_batch
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, keep_setting
from desktop.transfer.manifest import MOST_RECEIPTS
from desktop.transfer.receipt import read_receipt, receipt_digest
from desktop.transfer.waiting_note import WaitingNote, waiting_name, write_waiting
from tests.support.commands import run, said, told
from tests.support.device import FieldDevice
from tests.support.event_device import DAY, campaign, organisation
from tests.support.sessions import wait_for

QUICK = Intervals(first=0.0, between=0.05, receipts=0.1)


@pytest.fixture
def device(device: FieldDevice) -> FieldDevice:
    """Two people have signed and are handed over; headquarters holds their batch."""
    device.sign("Ann", "Bo")
    signatures_on_device.hand_over(device.home, device.stick)
    return device


def put_note(device: FieldDevice, *, of: str = "", by=None, day: str = DAY) -> None:
    """Lay headquarters' note that it holds the batches of a device, of this one where none is named."""
    batches = tuple(open_batch(each).id for each in sorted(device.stick.glob("*.batch")))
    note = WaitingNote(campaign().id, of or signatures_on_device.read_status(device.home).device, day, batches)
    write_waiting(device.stick / waiting_name(note), note, by or organisation().signing)


def waits(device: FieldDevice) -> bool:
    """What the command and the corner say alike."""
    status, summary = signatures_on_device.read_status(device.home), device.summary()
    assert summary.unwelcome == ((status.words,) if status.unwelcome else ())
    return status.unwelcome


def receipts_named(device: FieldDevice) -> tuple[str, ...]:
    """What the newest batch says that the device has read."""
    device.sign("Zoë")
    signatures_on_device.hand_over(device.home, device.stick)
    found = [open_batch(each).manifest for each in device.stick.glob("*.batch")]
    return max(found, key=lambda each: each.number).receipts


# --- not welcomed yet ---


def test_a_note_on_a_stick_says_to_keep_the_device_and_erases_nothing(device):
    assert not waits(device)
    put_note(device)
    printed = said("device", "erase", device.stick, "--data", device.home.path)
    assert printed.startswith("Headquarters has not welcomed this device yet. Keep this device.")
    assert waits(device)
    assert device.kept() == 2


def test_what_the_command_says_of_it_holds_the_four_words(device):
    put_note(device)
    signatures_on_device.take_from_stick(device.home, device.stick)
    printed = said("device", "status", "--data", device.home.path)
    found = told("device", "status", "--data", device.home.path)
    assert len(found["words"]) == 4
    assert f"by which headquarters welcomes it: {' '.join(found['words'])}" in printed
    assert found["unwelcome"]


def test_an_open_kiosk_finds_the_note_in_its_drop_box(device):
    put_note(device)
    keep_setting(device.home.boxes, BoxSetting("Office", "folder", FolderSetting(device.stick)))
    with Courier(device.home, lambda: None, QUICK):
        wait_for(lambda: signatures_on_device.read_status(device.home).unwelcome, "the note to be found")
    assert waits(device)
    assert device.kept() == 2


def test_a_receipt_ends_it_for_good_also_where_the_old_note_is_found_again(device):
    put_note(device)
    signatures_on_device.take_from_stick(device.home, device.stick)
    device.receipt("received.receipt", 1)
    assert signatures_on_device.take_from_stick(device.home, device.stick).signatures == 2
    assert not waits(device)
    put_note(device, day="2026-09-01")
    assert not signatures_on_device.take_from_stick(device.home, device.stick).unwelcome
    assert not waits(device)


def test_erasing_everything_in_an_emergency_is_no_welcome(device):
    put_note(device)
    signatures_on_device.take_from_stick(device.home, device.stick)
    with closing(open_journal(device.home)) as journal:
        assert erase_everything(journal, device_key(device.home.device_key), DAY) == 2
    assert waits(device)


def test_a_note_for_another_device_or_by_somebody_else_says_nothing(device):
    put_note(device, of="b" * 16)
    put_note(device, by=new_signing_key(), day="2026-09-02")
    checked = signatures_on_device.take_from_stick(device.home, device.stick)
    assert (checked.unwelcome, len(checked.refused)) == (False, 1)
    assert not waits(device)


def test_a_broken_note_is_named_and_keeps_no_receipt_from_being_read(device):
    (device.stick / "a.waiting").write_text("{}")
    device.receipt("received.receipt", 1)
    result = run("device", "erase", device.stick, "--data", device.home.path)
    assert "Erased 2 signatures" in result.stdout
    assert "a.waiting is not a note that batches wait" in result.stderr


# --- receipts that were read ---


def test_a_batch_names_the_receipts_that_were_read_before_it_the_newest_last(device):
    assert receipts_named(device) == ()
    read = []
    for number in (1, 2):
        path = device.receipt(f"{number}.receipt", number)
        signatures_on_device.check_receipts(device.home, path)
        read.append(receipt_digest(read_receipt(path, organisation().signing.public)))
    signatures_on_device.check_receipts(device.home, device.stick)  # both once more
    assert receipts_named(device) == tuple(read)


def test_a_batch_that_is_closed_says_the_same_whatever_is_read_later(device):
    device.sign("Cem")
    signatures_on_device.hand_over(device.home, device.stick, only_new=True)
    before = sorted(each.name for each in device.stick.glob("*.batch"))
    signatures_on_device.check_receipts(device.home, device.receipt("1.receipt", 1))
    signatures_on_device.hand_over(device.home, device.stick)
    assert sorted(each.name for each in device.stick.glob("*.batch")) == before


def test_a_receipt_for_others_or_one_that_is_not_believed_is_not_named(device):
    other = device.receipt("other.receipt", 1)
    other.write_bytes(
        other.read_bytes().replace(signatures_on_device.read_status(device.home).device.encode(), b"b" * 16)
    )
    (device.stick / "forged.receipt").write_text("{}")
    signatures_on_device.take_from_stick(device.home, device.stick)
    assert receipts_named(device) == ()


@pytest.mark.parametrize("most", [4, pytest.param(MOST_RECEIPTS, marks=pytest.mark.torture)])
def test_of_many_receipts_the_last_ones_are_named(device, most, monkeypatch):
    monkeypatch.setattr(batch_closing, "MOST_RECEIPTS", most)
    paths = []
    for number in range(1, most + 3):
        paths.append(device.receipt(f"{number}.receipt", number))
        signatures_on_device.check_receipts(device.home, paths[-1])
        device.sign("Cem")
        signatures_on_device.hand_over(device.home, device.stick, only_new=True)
    digests = [receipt_digest(read_receipt(each, organisation().signing.public)) for each in paths]
    assert receipts_named(device) == tuple(digests[-most:])


def test_the_words_of_a_device_are_those_shown_before_anybody_signed(tmp_path):
    home = DataFolder(tmp_path / "home")
    home.path.mkdir()
    shown = signatures_on_device.read_status(home).words
    assert signatures_on_device.read_status(home).words == shown
    assert len(shown) == 4
