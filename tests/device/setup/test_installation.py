"""A copy of a data folder signs on with a key of its own; what was signed before keeps its key, and all may sign."""

import json
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.errors import JournalDamaged
from desktop.device.facade import drop_boxes, signatures_on_device
from desktop.device.journal.batch_closing import close_batches, list_batches
from desktop.device.journal.opening import open_journal
from desktop.device.sending.courier import Courier
from desktop.device.sending.periodic_work import Intervals
from desktop.device.setup import traits
from desktop.device.setup.installation import all_installations, installed_here
from desktop.transfer.batch import open_batch
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, keep_setting
from desktop.transfer.receipt import Receipt, ReceivedBatch, write_receipt
from tests.support.commands import run, told
from tests.support.device import FieldDevice, field_device
from tests.support.event_device import DAY, campaign, organisation
from tests.support.sessions import wait_for
from tests.support.systems import machine


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Go to a machine: from then on the system says of itself what is given."""
    places = iter(range(100))

    def go(**said: str) -> None:
        place = machine(tmp_path / f"machine-{next(places)}", tmp_path, **said)
        monkeypatch.setattr(traits, "SYSTEM", place)

    go(id_="one", card="02:00:00:00:00:01", disk="S1")
    return go


@pytest.fixture
def device(tmp_path: Path, at: object) -> FieldDevice:  # noqa: ARG001  (it is set up on that machine)
    """Two people have signed and are in a batch; a third is in none."""
    made = field_device(tmp_path)
    made.sign("Ann", "Bo")
    with closing(open_journal(made.home)) as journal:
        close_batches(journal, DAY)
    made.sign("Cem")
    return made


def names(device: FieldDevice) -> list[str]:
    """The names of the device's keys, the one that is at home here first."""
    found = told("device", "status", "--data", device.home.path)
    return [found["device"], *(each["device"] for each in found["earlier"])]


def written(device: FieldDevice) -> list[tuple[str, int, int]]:
    """What lies on the stick: device, batch number, signatures."""
    said = [open_batch(each).manifest for each in device.stick.glob("*.batch")]
    return sorted((each.device, each.number, each.count) for each in said)


def goes_on_as_before(device: FieldDevice) -> None:
    (before,) = names(device)
    device.sign("Dee")
    assert names(device) == [before]
    assert device.kept() == 4


def goes_on_with_a_new_key(device: FieldDevice) -> None:
    """Sign on, hand over, and be emptied by receipts: nobody is turned away, and nothing of anybody is stuck."""
    (before,) = names(device)
    device.sign("Dee", "Eve")
    now, *earlier = names(device)
    assert (now != before, earlier) == (True, [before])
    assert device.kept() == 3, "what was signed before is as it was"
    signatures_on_device.hand_over(device.home, device.stick)
    assert written(device) == sorted([(before, 1, 2), (before, 2, 1), (now, 1, 2)])
    assert device.summary().waiting == 0
    write_receipt(device.stick / "all.receipt", receipt_for(device), organisation().signing)
    result = run("device", "erase", device.stick, "--data", device.home.path)
    assert "Erased 5 signatures" in result.stdout
    assert "safe to hand back" in result.stdout
    assert result.exit_code == 0
    assert device.summary().emptied
    device.sign("Flo")
    assert names(device) == [now, before]
    summary = device.summary()
    assert (summary.signatures, summary.emptied) == (1, False)


def receipt_for(device: FieldDevice) -> Receipt:
    said = [open_batch(each) for each in device.stick.glob("*.batch")]
    return Receipt(campaign().id, tuple(map(received, said)))


def received(batch) -> ReceivedBatch:
    told_ = batch.manifest
    figures = (told_.device, told_.number, told_.first, told_.last, told_.count, told_.entries_sha256)
    return ReceivedBatch(batch.id, *figures)


def put_back(device: FieldDevice) -> None:
    """Delete the data folder and put a backup of it in its place."""
    aside = device.home.path.with_name("backup")
    shutil.copytree(device.home.path, aside)
    shutil.rmtree(device.home.path)
    shutil.copytree(aside, device.home.path)
    shutil.rmtree(aside)


# --- copies, and what is none ---


def test_a_start_on_the_same_machine_goes_on(device):
    goes_on_as_before(device)


def test_a_disk_moved_to_another_machine_goes_on_with_a_new_key(device, at):
    at(id_="one", card="02:00:00:00:00:02", disk="S1")
    goes_on_with_a_new_key(device)


def test_a_disk_s_image_on_another_disk_goes_on_with_a_new_key_also_with_the_same_machine_id(device, at):
    at(id_="one", card="", disk="S2")
    goes_on_with_a_new_key(device)


def test_a_folder_on_another_system_goes_on_with_a_new_key(device, at):
    at(id_="two")
    goes_on_with_a_new_key(device)


def test_a_folder_that_was_put_back_goes_on_with_a_new_key(device):
    put_back(device)
    goes_on_with_a_new_key(device)


def test_a_copied_folder_goes_on_with_a_new_key_and_the_first_one_as_before(device, tmp_path):
    copy = FieldDevice(DataFolder(tmp_path / "copy"), tmp_path / "other stick")
    copy.stick.mkdir()
    shutil.copytree(device.home.path, copy.home.path)
    goes_on_with_a_new_key(copy)
    goes_on_as_before(device)


def test_a_system_that_tells_nothing_any_more_goes_on(device, at):
    at()
    goes_on_as_before(device)


def test_another_network_adapter_that_is_plugged_in_changes_nothing(device, at, tmp_path):
    at(id_="one", card="02:00:00:00:00:01", disk="S1")
    adapter = traits.SYSTEM / "sys/class/net/eth7"
    (tmp_path / "usb1/1-1").mkdir(parents=True)
    adapter.mkdir()
    (adapter / "device").symlink_to(tmp_path / "usb1/1-1")
    (adapter / "address").write_text("02:00:00:00:00:77")
    (adapter / "addr_assign_type").write_text("0")
    goes_on_as_before(device)


def test_whoever_owns_and_may_read_the_folder_is_not_what_tells_a_copy(device):
    if not any(name == "file" for name in traits.read_traits(device.home.device_key)):
        pytest.skip("this file system tells no generation")
    device.home.device_key.chmod(0o400)
    goes_on_as_before(device)


# --- journal and mark ---


def test_a_journal_that_is_gone_while_its_key_is_there_makes_a_new_device(device):
    (before,) = names(device)
    for part in device.home.path.glob("journal.sqlite*"):
        part.unlink()
    device.sign("Dee")
    signatures_on_device.hand_over(device.home, device.stick)
    ((name, number, count),) = written(device)
    assert (name != before, number, count) == (True, 1, 1)


def test_an_emptied_journal_makes_a_new_device_too(device):
    (before,) = names(device)
    device.home.journal.write_bytes(b"")
    device.sign("Dee")
    assert names(device)[0] != before


def test_a_key_that_was_shown_before_anybody_signed_stays(tmp_path, at):
    made = field_device(tmp_path)
    at(id_="one", card="02:00:00:00:00:01", disk="S1")
    (before,) = names(made)
    made.sign("Ann")
    assert names(made) == [before]


def test_a_mark_that_nobody_may_write_is_only_read(device):
    device.home.mark.chmod(0o400)
    goes_on_as_before(device)


def test_with_a_mark_that_nobody_may_write_a_copy_goes_on_with_a_new_key(device):
    device.home.mark.chmod(0o400)
    put_back(device)
    goes_on_with_a_new_key(device)


def test_where_no_mark_can_be_kept_people_sign_and_batches_name_no_installation(tmp_path, at):
    made = field_device(tmp_path)
    made.home.mark.with_name("installation.json.part").mkdir()
    at(id_="two")
    made.sign("Ann")
    signatures_on_device.hand_over(made.home, made.stick)
    (batch,) = made.stick.glob("*.batch")
    assert open_batch(batch).manifest.installation == ""


def test_where_no_new_key_can_be_kept_people_sign_on_with_the_one_before(device):
    device.home.installations.write_text("in the way")
    put_back(device)
    goes_on_as_before(device)


@pytest.mark.parametrize(
    "said", [b"", b"{}", b"[]", b"\xff", b'{"format": 2}', b'{"format": 1, "installation": "aa", "traits": {}}',
             b"[" * 5000, b'{"format": 1, "installation": 7, "traits": 7}', b" " * 20_000],
    ids=range(9),
)  # fmt: skip
def test_a_mark_that_cannot_be_read_fits_nowhere(device, said):
    device.home.mark.write_bytes(said)
    goes_on_with_a_new_key(device)


def test_a_mark_tells_nothing_of_the_machine(device):
    said = device.home.mark.read_text()
    assert json.loads(said)["traits"]
    assert not any(each in said for each in ("02:00", "S1", "one"))


# --- what batches say, and the ways they go ---


def test_batches_name_the_installation_that_closed_them(device):
    signatures_on_device.hand_over(device.home, device.stick)
    put_back(device)
    device.sign("Dee")
    signatures_on_device.hand_over(device.home, device.stick)
    said = [open_batch(each).manifest for each in device.stick.glob("*.batch")]
    marks = {each.device: each.installation for each in said}
    assert len(set(marks.values())) == len(marks) == 2
    assert all(len(each) == 32 for each in marks.values())


def test_what_a_copy_closes_of_an_earlier_key_names_the_copy(device):
    put_back(device)
    device.sign("Dee")
    signatures_on_device.hand_over(device.home, device.stick)
    said = {(each.device, each.number): each.installation for each in manifests(device)}
    now, before = names(device)
    assert said[(before, 2)] == said[(now, 1)] != said[(before, 1)]


def manifests(device: FieldDevice):
    return [open_batch(each).manifest for each in device.stick.glob("*.batch")]


def test_a_receipt_for_the_new_key_alone_hands_no_device_back_that_keeps_something_of_an_earlier_one(device):
    put_back(device)
    device.sign("Dee")
    signatures_on_device.hand_over(device.home, device.stick)
    now, before = names(device)
    mine = tuple(each for each in receipt_for(device).batches if each.device == now)
    write_receipt(device.stick / "new.receipt", Receipt(campaign().id, mine), organisation().signing)
    result = run("device", "erase", device.stick, "--data", device.home.path)
    assert "Erased 1 signature " in result.stdout
    assert "3 signatures are left" in result.stdout
    assert "safe to hand back" not in result.stdout
    assert not device.summary().emptied, "nor do volunteers read so"
    assert {each[0] for each in written(device)} == {now, before}


def test_a_drop_box_gets_what_every_key_signed_and_says_how_far_it_is_in_all(device):
    put_back(device)
    device.sign("Dee")
    keep_setting(device.home.boxes, BoxSetting("Office", "folder", FolderSetting(device.stick)))
    (waiting,) = drop_boxes.look_at_boxes(device.home)
    assert (waiting.waiting, waiting.waiting_signatures) == (1, 2)
    (sent,) = drop_boxes.send(device.home)
    assert (sent.delivered, sent.waiting) == (3, 0)
    assert len(written(device)) == 3


def test_two_that_begin_at_once_begin_one(device):
    put_back(device)
    start = threading.Barrier(8)

    def begin(_: int) -> DataFolder:
        start.wait()
        return installed_here(device.home)

    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(begin, range(8)))
    assert found == {all_installations(device.home)[1]}
    assert len(all_installations(device.home)) == 2
    assert len(list(device.home.installations.iterdir())) == 1


def test_an_emergency_empties_what_every_key_signed(device):
    put_back(device)
    device.sign("Dee")
    assert signatures_on_device.erase_everything(device.home) == 4
    assert signatures_on_device.look_what_is_left(device.home).safe


def test_the_courier_closes_and_sends_what_an_earlier_key_left_in_no_batch(device):
    put_back(device)
    device.sign("Dee")
    now, before = names(device)
    keep_setting(device.home.boxes, BoxSetting("Office", "folder", FolderSetting(device.stick)))
    with Courier(device.home, lambda: None, Intervals(first=0.0, between=0.05)):
        wait_for(lambda: len(written(device)) == 3, "all batches to be sent")
    assert written(device) == sorted([(before, 1, 2), (before, 2, 1), (now, 1, 1)])


def spoil(journal: Path) -> bytes:
    data = bytearray(journal.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    journal.write_bytes(data)
    return bytes(data)


def test_a_damaged_journal_of_an_earlier_key_is_set_aside_and_read_out(device):
    put_back(device)
    device.sign("Dee")
    spoil(device.home.journal)
    assert told("device", "salvage", "--to", device.stick, "--data", device.home.path)[0]["read"] >= 1
    assert signatures_on_device.hand_over(device.home, device.stick).signatures >= 1
    with closing(open_journal(installed_here(device.home))) as journal:
        assert [each.count for each in list_batches(journal)] == [1]


def test_handing_over_sets_the_damaged_journal_of_an_earlier_key_aside_and_leaves_the_one_in_which_people_sign(device):
    put_back(device)
    device.sign("Dee")
    spoil(device.home.journal)
    assert signatures_on_device.hand_over(device.home, device.stick).signatures >= 1
    assert signatures_on_device.look_what_is_left(device.home).damaged
    here = installed_here(device.home).journal
    damaged = spoil(here)
    with pytest.raises(JournalDamaged):
        signatures_on_device.hand_over(device.home, device.stick)
    assert here.read_bytes() == damaged
