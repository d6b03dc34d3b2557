"""`tabling device` and `batch close` beside the volunteers' corner: one device, one truth, whoever asks."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.device.sending.practice_signature_sending import send_practice
from desktop.device.setup.installation import installed_here
from desktop.transfer.practice_signature import PracticeAnswer, open_practice, read_practice, write_answer
from tests.support.commands import complained, run, said, told
from tests.support.device import FieldDevice, field_device
from tests.support.event_device import DAY, PRIDE, campaign, entry, organisation

PAGE = 4096


@pytest.fixture
def device(tmp_path: Path) -> FieldDevice:
    return field_device(tmp_path)


def at(device: FieldDevice) -> tuple[object, ...]:
    return ("--data", device.home.path)


def test_what_batch_close_wrote_is_handed_over_for_the_corner_too(device):
    device.sign("Ann", "Bo")
    assert device.summary().waiting == 2
    assert "2 signatures of “Capital Pride”" in said("batch", "close", "--to", device.stick, *at(device))
    assert device.summary().waiting == 0


def test_batch_close_takes_along_what_a_damaged_journal_holds_and_says_so(device):
    device.sign(*["Ann"] * 12)
    spoil(device.home, 1)
    device.sign("Bo")
    printed = said("batch", "close", "--to", device.stick, *at(device))
    assert printed.count("out of a damaged journal") == len(list(device.stick.iterdir())) - 1 >= 1
    files = {each["file"] for each in told("batch", "close", "--all", "--to", device.stick, *at(device))}
    assert files == {str(each) for each in device.stick.iterdir()}


def test_a_foreign_receipt_beside_a_good_one_is_named_and_the_good_one_erases(device):
    device.sign("Ann", "Bo")
    said("batch", "close", "--to", device.stick, *at(device))
    device.receipt("good.receipt", 1)
    (device.stick / "a-broken.receipt").write_text("{}")
    result = run("device", "erase", device.stick, *at(device))
    assert "Erased 2 signatures that headquarters has." in result.stdout
    assert "safe to hand back" in result.stdout
    assert result.stderr == "tabling: a-broken.receipt is not a receipt of Tabling. Ask headquarters for it again.\n"
    assert result.exit_code == 8
    assert told("device", "status", *at(device))["batches"] == 0


def test_an_answer_to_a_practice_signature_is_said(device, tmp_path):
    send_practice(installed_here(device.home), campaign(), [tmp_path])
    (sent,) = (read_practice(each) for each in tmp_path.glob("*.practice"))
    said_of_it = open_practice(sent, organisation().sealing)
    answer = PracticeAnswer(sent.campaign, sent.device, sent.id, said_of_it, DAY)
    write_answer(device.stick / "a.practised", answer, organisation().signing)
    told_of_it = said("device", "erase", device.stick, *at(device))
    assert told_of_it == "Headquarters opened the practice signature: the whole way works.\n"


def test_a_script_hears_of_a_refused_receipt_by_the_exit_code_and_of_the_rest_by_json(device):
    device.sign("Ann")
    said("batch", "close", "--to", device.stick, *at(device))
    device.receipt("good.receipt", 1)
    (device.stick / "a-broken.receipt").write_text("{}")
    result = run("device", "erase", device.stick, *at(device), "--json")
    assert json.loads(result.stdout) == {"erased": 1, "left": 0, "safe_to_hand_back": True}
    assert (result.exit_code, result.stderr.count("\n")) == (8, 1)


def test_a_receipt_erases_what_it_proves_and_what_it_names_besides_is_said_with_exit_code_8(device):
    device.sign("Ann", "Bo")
    said("batch", "close", "--to", device.stick, *at(device))
    device.receipt("copied.receipt", 1, copies=2)
    result = run("device", "erase", device.stick / "copied.receipt", *at(device), "--json")
    assert json.loads(result.stdout) == {"erased": 2, "left": 0, "safe_to_hand_back": True}
    assert result.stderr.startswith("tabling: The receipt also names batch 1, not written like that here.")
    assert (result.exit_code, result.stderr.count("\n")) == (8, 1)


def spoil(home: DataFolder, page: int) -> None:
    data = bytearray(home.journal.read_bytes())
    data[page * PAGE : (page + 1) * PAGE] = b"\xff" * PAGE
    home.journal.write_bytes(data)


@pytest.fixture
def damaged(device) -> FieldDevice:
    """A device with 30 signatures after a power cut: a page of its file is broken, and the log was not written back."""
    device.sign(*["Ann"] * 27)
    with closing(device.session()) as session:
        for name in ("Bo", "Cem", "Dee"):
            session.current_stall().sign(entry(name))
        shutil.copytree(device.home.path, device.home.path.with_name("crashed"))
    crashed = DataFolder(device.home.path.with_name("crashed"))
    spoil(crashed, 30)
    return FieldDevice(crashed, device.stick)


def test_status_changes_no_byte_of_a_damaged_journal_its_log_or_its_index_and_says_what_it_can(damaged):
    before = damaged.bytes()
    result = run("device", "status", *at(damaged))
    assert damaged.bytes() == before
    assert result.exit_code == 6
    assert f"{PRIDE.day}  Capital Pride, Ottawa: " in result.stdout
    assert "in a journal that is damaged" in result.stdout
    assert result.stderr == "tabling: The journal is damaged. Keep this device as it is; call headquarters.\n"


def test_status_tells_a_script_what_can_be_read_of_a_damaged_journal(damaged):
    result = run("device", "status", *at(damaged), "--json")
    found = json.loads(result.stdout)
    assert (result.exit_code, found["batches"], found["erased"]) == (6, None, None)
    assert 25 <= found["events"][0]["signatures"] < 30


def test_what_a_pin_a_box_and_a_setting_that_is_missing_ask_to_be_typed_is_said_by_the_command(device, tmp_path):
    assert "`tabling box add`" in complained(2, "sync", *at(device))
    assert "`tabling box list`" in complained(12, "box", "remove", "Cloud", *at(device))
    device.home.pin.write_text("{")
    assert "`tabling device pin`" in complained(4, "device", "second-pin", "--new", *at(device))
    assert "--data" in complained(2, "device", "batches", "--data", tmp_path / "fresh")


@pytest.mark.parametrize(
    "command",
    ["device status", "batch close --to {here}", "batch close --all --to {here}", "device salvage --to {here}",
     "device erase {here}"],
)  # fmt: skip
def test_a_folder_that_was_named_amiss_is_no_device_on_which_nobody_signed(tmp_path, command):
    amiss = tmp_path / "amiss"
    words = command.format(here=tmp_path).split()
    assert "Nothing is set up" in complained(2, *words, "--data", amiss)
    assert not amiss.exists() or not any(amiss.iterdir()), "no key is made there"
