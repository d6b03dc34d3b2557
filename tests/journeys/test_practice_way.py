"""A practice signature goes the whole way: sealed on a tablet, opened at headquarters, answered, and never counted."""

import json
import time
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.errors import NoBox, ReceiptError, SealError
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import Organisation
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.core.tablet_setup import SETUP_FILE
from desktop.device.facade import signatures_on_device
from desktop.device.facade.readiness import look_whether_ready
from desktop.device.journal.opening import open_journal
from desktop.device.sending.courier import Courier
from desktop.device.sending.periodic_work import Intervals
from desktop.device.sending.practice_signature_sending import read_state, send_practice
from desktop.device.setup.device_key import device_key
from desktop.device.setup.installation import installed_here
from desktop.office.desk.found_batches import search
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.devices import known_devices, welcome_device
from desktop.office.intake.fetching_from_boxes import Boxes, Fetched, fetch
from desktop.petition.status import petition_status
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting
from desktop.transfer.practice_signature import PracticeAnswer, open_practice, read_practice, write_answer
from tests.support.event_device import campaign, organisation
from tests.support.setup_sticks import make_stick, start_from


@pytest.fixture
def tablet(tmp_path: Path) -> DataFolder:
    make_stick(tmp_path)
    return start_from(tmp_path / "stick", tmp_path / "tablet")


def fetched(tmp_path: Path, keys: Organisation | None = None) -> list[Fetched]:
    """Have headquarters fetch from the drop box."""
    boxes = Boxes((BoxSetting("Office", "folder", FolderSetting(tmp_path / "box")),))
    place = PetitionPlace(str(tmp_path / "main.sqlite"))
    return list(fetch(boxes, keys or organisation(), place, by="Ann"))


def send(tablet: DataFolder, *sticks: Path) -> tuple[str, ...]:
    return send_practice(installed_here(tablet), campaign(), sticks)


def test_a_practice_signature_is_opened_answered_and_counts_nowhere(tablet: DataFolder, tmp_path: Path):
    assert send(tablet) == ("Office",)
    assert look_whether_ready(tablet).practised == ""
    (done,) = [each.practised for each in fetched(tmp_path) if each.practised]
    assert (done.refused, done.name, done.welcome) == (None, "Tablet 1", False)
    checked = signatures_on_device.check_receipts(tablet, tmp_path / "box")
    assert checked.practised
    assert look_whether_ready(tablet).practised
    with open_petition(PetitionPlace(str(tmp_path / "main.sqlite"))) as petition:
        assert petition_status(petition).signatures == 0
        assert known_devices(petition).devices == (), "of a device that nobody welcomed nothing is kept"
    assert not any(each.practised for each in fetched(tmp_path)), "it is answered once"


def test_of_a_tablet_whose_words_were_entered_name_and_version_are_known_from_then_on(tablet, tmp_path: Path):
    send(tablet)
    fetched(tmp_path, None)
    place = PetitionPlace(str(tmp_path / "main.sqlite"))
    with open_petition(place) as petition:
        welcome_device(petition, key_words(device_key(tablet.device_key).public), by="Ann")
    send(tablet)
    (done,) = [each.practised for each in fetched(tmp_path) if each.practised]
    assert done.welcome
    with open_petition(place) as petition:
        (known,) = known_devices(petition).devices
    assert (known.name, known.state, bool(known.software), bool(known.practised)) == ("Tablet 1", "welcome", True, True)


def test_by_a_stick_the_answer_comes_back_too_and_its_files_are_passed_over_in_silence(tablet, tmp_path: Path):
    stick = tmp_path / "stick"
    assert "stick" in send(tablet, stick)
    found = search([stick])
    assert (len(found.practices), found.passed_over) == (1, {})
    boxes = Boxes((BoxSetting("stick", "folder", FolderSetting(stick)),))
    list(fetch(boxes, organisation(), PetitionPlace(str(tmp_path / "main.sqlite")), by="Ann"))
    assert signatures_on_device.take_from_stick(tablet, stick).practised
    assert (stick / SETUP_FILE).exists()


def test_only_who_could_open_the_seal_can_answer_it(tablet: DataFolder, tmp_path: Path):
    send(tablet)
    (sent,) = (read_practice(each) for each in (tmp_path / "box").glob("*.practice"))
    with pytest.raises(SealError):
        open_practice(sent, new_sealing_key())
    refused = [each.practised.refused for each in fetched(tmp_path, Organisation(new_sealing_key(), new_signing_key()))
               if each.practised]  # fmt: skip
    assert [type(each) for each in refused] == [SealError]
    guessed = PracticeAnswer(sent.campaign, sent.device, sent.id, "0" * 32, "2026-08-23")
    write_answer(tmp_path / "box" / "guess.practised", guessed, organisation().signing)
    right = PracticeAnswer(
        sent.campaign, sent.device, sent.id, open_practice(sent, organisation().sealing), "2026-08-23"
    )
    write_answer(tmp_path / "box" / "forged.practised", right, new_signing_key())
    checked = signatures_on_device.check_receipts(tablet, tmp_path / "box")
    assert [type(each) for each in checked.refused] == [ReceiptError], "the forged one, and that is told"
    assert read_state(tablet.practice).opened == ""


@pytest.mark.parametrize("amiss", ["altered", "torn", "another device's", "newer", "huge"])
def test_a_bent_practice_file_is_refused_and_stops_nothing(tablet: DataFolder, tmp_path: Path, amiss: str):
    send(tablet)
    (file,) = (tmp_path / "box").glob("*.practice")
    said = json.loads(file.read_text())
    if amiss == "torn":
        file.write_bytes(file.read_bytes()[:-40])
    elif amiss == "huge":
        file.write_bytes(b" " * 100_000)
    else:
        said["practice"] |= {
            "altered": {"name": "Mine"},
            "another device's": {"device": "0" * 16},
            "newer": {"format": 2},
        }[amiss]
        file.write_text(json.dumps(said))
    with pytest.raises(ReceiptError):
        read_practice(file)
    assert [bool(each.refused) for each in fetched(tmp_path)] == [True]


def test_without_a_box_or_a_stick_there_is_nowhere_to_send_it(tmp_path: Path):
    make_stick(tmp_path, boxes=())
    alone = start_from(tmp_path / "stick", tmp_path / "alone")
    with pytest.raises(NoBox):
        send(alone)


def test_the_answer_comes_by_itself_while_the_kiosk_is_open(tablet: DataFolder, tmp_path: Path):
    open_journal(installed_here(tablet)).close()
    send(tablet)
    fetched(tmp_path)
    with Courier(tablet, lambda: None, Intervals(first=0.0, between=0.05, receipts=0.1)):
        until = time.monotonic() + 60.0
        while not read_state(tablet.practice).opened:
            assert time.monotonic() < until
            time.sleep(0.02)
