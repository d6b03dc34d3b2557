"""A stick sets up tablets: everything on it is proven, names are counted up, and a copied tablet becomes another."""

import json
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.errors import SetupFaulty, SetupNewer
from desktop.core.event import _tail, event_of
from desktop.core.pack.reader import read_pack
from desktop.core.signing_keys import new_signing_key
from desktop.core.tablet_setup import SETUP_FILE, SetupStick, TabletSetup
from desktop.device.facade import signatures_on_device
from desktop.device.facade.device_session import DeviceSession
from desktop.device.setup.device_key import device_name
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.device.setup.setup_from_stick import find_setup
from desktop.device.setup.start_state import look_at_start
from desktop.device.setup.tablet_names_on_stick import NAMES, take_name
from desktop.device.setup.volunteers_pin import PinLock
from desktop.transfer.boxes.setting import list_settings
from desktop.transfer.boxes.setup_stick_file import _KIND, _LARGEST
from desktop.transfer.signed_statement import write_statement
from tests.support.event_device import campaign, organisation
from tests.support.flushing import note_flushed
from tests.support.setup_sticks import PLANNED, TODAY, make_stick, start_from


def test_one_stick_leaves_campaign_event_box_pin_language_and_name(tmp_path: Path):
    made = make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "a")
    start = look_at_start(home, lambda: datetime(2026, 8, 23, 12, tzinfo=UTC))
    assert start.decided
    assert start.event == PLANNED[0]
    assert PinLock(home.pin).check(made.pin)
    facts = read_tablet(home)
    assert (facts.name, facts.language, facts.events) == ("Tablet 1", "fr", PLANNED)
    assert [each.name for each in list_settings(home.boxes)] == ["Office"]
    assert made.pin not in (tmp_path / "stick" / SETUP_FILE).read_text()


def test_the_next_planned_event_begins_by_itself_on_its_day_and_not_before(tmp_path: Path):
    make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "a")
    at = {day: look_at_start(home, lambda day=day: datetime(2026, 8, day, 12, tzinfo=UTC)).event for day in (24, 30)}
    assert at[24] == event_of("Capital Pride", "Ottawa", "2026-08-24")
    assert at[30] == PLANNED[1]


def test_names_go_on_from_tablet_to_tablet_and_a_second_try_takes_no_second_name(tmp_path: Path):
    make_stick(tmp_path, called="Tablette", first=7)
    homes = [start_from(tmp_path / "stick", tmp_path / name) for name in "abc"]
    assert [read_tablet(each).name for each in homes] == ["Tablette 7", "Tablette 8", "Tablette 9"]
    homes[1].tablet.unlink()  # switched off before it was kept
    start_from(tmp_path / "stick", tmp_path / "b")
    assert read_tablet(homes[1]).name == "Tablette 8"


def test_a_number_is_taken_on_the_stick_itself_before_a_tablet_goes_by_it(tmp_path: Path, monkeypatch):
    flushed = note_flushed(monkeypatch)
    name = take_name(SetupStick(tmp_path, TabletSetup("ABCD", "spring", "0" * 64)), "a" * 16)
    assert (name, flushed) == ("Tablet 1", [(tmp_path / NAMES / "001.taken", b"a" * 16)])


def test_many_tablets_at_once_never_take_one_number_twice(tmp_path: Path):
    stick = SetupStick(tmp_path, TabletSetup("ABCD", "spring", "0" * 64))
    with ThreadPoolExecutor(16) as pool:
        names = list(pool.map(lambda number: take_name(stick, f"{number:016x}"), range(64)))
    assert sorted(names) == sorted(f"Tablet {number}" for number in range(1, 65))


def test_a_stick_that_cannot_be_written_to_gives_each_tablet_a_name_of_its_own_key(tmp_path: Path):
    make_stick(tmp_path)
    (tmp_path / "stick" / NAMES).write_text("in the way: as good as read-only, also for root")
    homes = [start_from(tmp_path / "stick", tmp_path / name) for name in "ab"]
    assert [read_tablet(each).name for each in homes] == [f"Tablet {device_name(each)[:4]}" for each in homes]
    assert read_tablet(homes[0]).name != read_tablet(homes[1]).name


def test_two_copies_of_one_stick_may_repeat_a_name_and_never_a_device(tmp_path: Path):
    make_stick(tmp_path)
    shutil.copytree(tmp_path / "stick", tmp_path / "copy")
    homes = [start_from(tmp_path / "stick", tmp_path / "a"), start_from(tmp_path / "copy", tmp_path / "b")]
    assert [read_tablet(each).name for each in homes] == ["Tablet 1", "Tablet 1"]
    assert device_name(homes[0]) != device_name(homes[1])


def test_two_copies_of_a_prepared_data_folder_become_two_devices(tmp_path: Path):
    """Imaged before its first start a tablet has no identity: no key, no mark, no journal, no name."""
    make_stick(tmp_path)
    prepared = tmp_path / "prepared"
    shutil.copytree(tmp_path / "stick", prepared / "stick")  # whoever makes the image may lay the stick's files into it
    copies = [Path(shutil.copytree(prepared, tmp_path / name)) for name in ("one", "two")]
    homes = [start_from(tmp_path / "stick", each) for each in copies]
    for home in homes:
        with closing(DeviceSession(home, read_pack(home.campaign), PLANNED[0], reserve=0)) as session:
            session.current_stall()
    words = {signatures_on_device.read_status(each).words for each in homes}
    assert len(words) == 2
    assert {json.loads(each.mark.read_text())["installation"] for each in homes}.__len__() == 2


def test_a_tablet_that_was_set_up_and_copied_afterwards_signs_with_another_key(tmp_path: Path):
    make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "a")
    with closing(DeviceSession(home, read_pack(home.campaign), PLANNED[0], reserve=0)) as session:
        first = session.card.name
    copied = DataFolder(Path(shutil.copytree(home.path, tmp_path / "copied")))
    with closing(DeviceSession(copied, read_pack(copied.campaign), PLANNED[0], reserve=0)) as session:
        assert session.card.name != first


@pytest.mark.parametrize(
    "amiss", ["altered", "another key", "another pack", "torn", "not ours", "a wrong pin", "a name that turns words"]
)
def test_what_the_organisation_did_not_write_for_this_pack_sets_up_nothing(tmp_path: Path, amiss: str):
    made = make_stick(tmp_path)
    file, key = tmp_path / "stick" / SETUP_FILE, organisation().signing
    said = json.loads(file.read_text())
    wrong = {"another pack": {"pack": "0" * 64}, "not ours": {"later": 1}, "a wrong pin": {"pin": "$argon2id$"}}
    turning = said["setup"]["events"][0] | {"name": "Pride \u202egnikat"}
    turning["id"] = re.sub("[0-9a-f]{6}$", _tail(turning["name"], turning["place"], turning["day"]), turning["id"])
    wrong["a name that turns words"] = {"events": [turning]}
    if amiss == "altered":
        said["setup"]["called"] = "Yours"
        file.write_text(json.dumps(said))
    elif amiss == "torn":
        file.write_bytes(file.read_bytes()[:-9])
    else:
        signer = new_signing_key() if amiss == "another key" else key
        write_statement(file, _KIND, said["setup"] | wrong.get(amiss, {}), signer, _LARGEST)
    assert made.setup.pack == campaign().sha256
    with pytest.raises(SetupFaulty):
        find_setup(tmp_path / "stick", campaign())


def test_what_a_newer_tabling_wrote_is_said_to_be_newer(tmp_path: Path):
    make_stick(tmp_path)
    file = tmp_path / "stick" / SETUP_FILE
    said = json.loads(file.read_text())["setup"] | {"format": 2, "later": True}
    write_statement(file, _KIND, said, organisation().signing, _LARGEST)
    with pytest.raises(SetupNewer):
        find_setup(tmp_path / "stick", campaign())


def test_a_later_stick_brings_events_and_boxes_and_leaves_name_and_pin(tmp_path: Path):
    made = make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "a")
    later = (event_of("Harbour walk", "Halifax", "2026-09-05"),)
    make_stick(tmp_path, events=later, called="Other")
    checked = signatures_on_device.take_from_stick(home, tmp_path / "stick")
    assert (checked.boxes, checked.refused) == (("Office",), ())
    assert (read_tablet(home).name, read_tablet(home).events) == ("Tablet 1", later)
    assert PinLock(home.pin).check(made.pin)


@pytest.mark.parametrize(("has", "written"), [(1, 2), (2, 1)])
def test_a_tablet_takes_events_beside_another_version_of_its_campaign(tmp_path: Path, has: int, written: int):
    make_stick(tmp_path / "first", version=has)
    home = start_from(tmp_path / "first" / "stick", tmp_path / "a")
    later = (event_of("Harbour walk", "Halifax", "2026-09-05"),)
    make_stick(tmp_path / "later", version=written, events=later)
    assert signatures_on_device.take_from_stick(home, tmp_path / "later" / "stick").refused == ()
    assert read_tablet(home).events == later
    assert read_pack(home.campaign).version == has


@pytest.mark.parametrize("amiss", ["another key", "another campaign"])
def test_a_tablet_that_is_set_up_takes_nothing_that_is_not_its_organisations(tmp_path: Path, amiss: str):
    make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "a")
    make_stick(tmp_path, events=())
    file = tmp_path / "stick" / SETUP_FILE
    said, key = json.loads(file.read_text())["setup"], organisation().signing
    signer, wrong = (new_signing_key(), {}) if amiss == "another key" else (key, {"campaign": "autumn"})
    write_statement(file, _KIND, said | wrong, signer, _LARGEST)
    (refused,) = signatures_on_device.take_from_stick(home, tmp_path / "stick").refused
    assert isinstance(refused, SetupFaulty)
    assert read_tablet(home).events == PLANNED


def test_without_an_event_to_come_or_a_pin_the_volunteer_is_asked(tmp_path: Path):
    made = make_stick(tmp_path, events=(), one_pin=False)
    assert (made.pin, made.setup.pin) == ("", "")
    home = start_from(tmp_path / "stick", tmp_path / "a", event_of("Street fair", "", TODAY), "48151623")
    assert PinLock(home.pin).check("48151623")
