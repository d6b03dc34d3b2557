"""A stick for tablets is prepared in the window, a tablet starts from it, and its practice signature is answered."""

from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.device.sending.practice_signature_sending import send_practice
from desktop.device.setup.installation import installed_here
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.device.setup.start_state import look_at_start
from desktop.device.setup.volunteers_pin import PinLock
from desktop.transfer.boxes.box_provisions import write_provision
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, list_settings
from tests.support.console_stage import Office
from tests.support.setup_sticks import start_from


def prepare(office: Office, tmp_path: Path) -> str:
    """Have the window write a stick, and return what it says afterwards."""
    office.unlock()
    office.hand.tap("page_devices")
    stick = office.model.pages.devices.stick
    office.hand.wait_until(lambda: bool(stick.places), "the practice stick")
    stick.type_text("stick_events", "2099-06-27; Capital Pride; Ottawa\n2099-07-04; Street fair")
    stick.type_text("stick_called", "Tablette")
    box = write_provision(tmp_path, BoxSetting("Office", "folder", FolderSetting(tmp_path)))
    office.hand.choose("stick_boxes", box)
    office.hand.tap("stick_one_pin")
    office.hand.tap("stick_place_0")
    office.hand.wait_until(lambda: stick.note != "", "the stick to be written")
    return stick.note


def test_a_tablet_starts_from_a_stick_that_the_window_wrote_and_practises(office: Office, tmp_path: Path):
    said = prepare(office, tmp_path)
    assert "sets up tablets" in said
    (labels,) = office.practice.glob("labels-*.pdf")
    assert labels.name in said
    home: DataFolder = start_from(office.stick, tmp_path / "tablet")
    facts = read_tablet(home)
    assert (facts.name, [each.name for each in facts.events]) == ("Tablette 1", ["Capital Pride", "Street fair"])
    pin = next(word for word in said.replace(".", " ").split() if word.isdigit() and len(word) == 8)
    assert PinLock(home.pin).check(pin)
    assert [each.name for each in list_settings(home.boxes)] == ["Office"]
    campaign = look_at_start(home).campaign
    assert campaign is not None
    send_practice(installed_here(home), campaign, [office.stick])
    bring_in = office.model.pages.bringIn
    office.hand.tap("page_bring_in")
    office.hand.wait_for_screen("bring_in_page")
    office.hand.choose("choose_folder", office.stick)
    office.wait("bring_in", "found")
    assert "1 practice signature" in bring_in.found
    assert "tabling-setup.json" not in bring_in.found
    office.hand.tap("take_in")
    office.wait("bring_in", "taken")
    assert any("Practice of" in str(each["text"]) for each in bring_in.outcome)
    assert len(list(office.stick.glob("*.practised"))) == 1


def test_what_is_mistyped_is_said_and_nothing_is_written(office: Office):
    office.unlock()
    office.hand.tap("page_devices")
    stick = office.model.pages.devices.stick
    office.hand.wait_until(lambda: bool(stick.places), "the practice stick")
    stick.type_text("stick_events", "27 June; Capital Pride")
    office.hand.tap("stick_place_0")
    office.hand.wait_until(lambda: office.model.pages.devices.trouble != "", "the trouble to be said")
    assert not (office.stick / "tabling-setup.json").exists()


def test_more_labels_than_are_printed_leave_the_stick_as_it_is(office: Office):
    office.unlock()
    office.hand.tap("page_devices")
    stick = office.model.pages.devices.stick
    office.hand.wait_until(lambda: bool(stick.places), "the practice stick")
    stick.type_text("stick_count", "201")
    office.hand.tap("stick_place_0")
    office.hand.wait_until(lambda: office.model.pages.devices.trouble != "", "the trouble to be said")
    assert not (office.stick / "tabling-setup.json").exists()
