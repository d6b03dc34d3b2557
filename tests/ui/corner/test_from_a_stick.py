"""A stick sets up the whole device: its pack, the four words, and only what the stick leaves open is asked."""

import pytest

from desktop.core.event import event_of
from desktop.core.pack.reader import read_pack
from desktop.core.pin_rules import stretch_pin
from desktop.core.tablet_setup import SETUP_FILE, TabletSetup
from desktop.device.setup.settings import read_settings
from desktop.device.setup.settings_from_stick import TabletFacts, read_tablet, write_tablet
from desktop.device.setup.volunteers_pin import PinLock
from desktop.transfer.boxes.setup_stick_file import write_setup
from tests.support import factory
from tests.support.corner_stage import PIN, TODAY, Device, agree, name_event

WALK = event_of("Harbour walk", "Halifax", TODAY.isoformat())


def lay_stick(device: Device, **said: object) -> None:
    """Lay a pack and what sets up devices onto the stick."""
    device.put_pack()
    facts = {"events": (WALK,), "pin": stretch_pin(PIN)} | said
    pack = read_pack(device.stick / "spring.zip").sha256
    write_setup(device.stick, TabletSetup("ABCD", "spring", pack, **facts), factory.ORGANISATION)


def test_one_touch_and_four_words_set_up_everything(device: Device, first_steps):
    lay_stick(device)
    steps = first_steps()
    steps.hand.wait_for("offer_0")
    assert "This stick sets up the whole device" in steps.model.choice.offers[0]["organisation"]
    agree(steps)
    steps.hand.wait_for("named_step")
    assert steps.hand.read("device_name") == "Tablet 1"
    assert " ".join(device.beginning.words) in steps.hand.read("device_words")
    steps.hand.tap("open_kiosk")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    setting = read_settings(device.home.setting)
    assert setting is not None
    assert setting.event == WALK
    assert PinLock(device.home.pin).check(PIN)


def test_a_pin_that_the_stick_leaves_open_is_asked_for(device: Device, first_steps):
    lay_stick(device, pin="")
    steps = first_steps()
    agree(steps)
    steps.hand.wait_for("pin_step")
    for _ in range(2):
        steps.type_pin(PIN)
    steps.hand.wait_for("named_step")
    assert PinLock(device.home.pin).check(PIN)


def test_without_a_planned_event_the_volunteer_names_one(device: Device, first_steps):
    lay_stick(device, events=(event_of("Long ago", "", "2020-01-01"),))
    steps = first_steps()
    agree(steps)
    name_event(steps, "Capital Pride", "Ottawa")
    steps.hand.wait_for("named_step")
    assert read_tablet(device.home).name == "Tablet 1"


def test_a_stick_that_was_changed_sets_up_nothing_and_says_so(device: Device, first_steps):
    lay_stick(device)
    file = device.stick / SETUP_FILE
    file.write_bytes(file.read_bytes().replace(b"ABCD", b"ABCE"))
    steps = first_steps()
    steps.hand.tap("offer_0")
    steps.hand.wait_until(lambda: steps.model.choice.trouble != "", "the trouble to be said")
    assert "was changed" in steps.model.choice.trouble
    assert not device.home.setting.exists()


@pytest.mark.parametrize("chosen", [0, 1])
def test_planned_events_are_offered_where_an_event_is_changed(device: Device, stall_of, chosen):
    later = event_of("Night market", "Gatineau", "2099-08-30")
    stall = stall_of()
    write_tablet(device.home, TabletFacts("Tablet 1", "ABCD", "", (event_of("Fair", "", "2099-08-29"), later)))
    stall.enter()
    stall.hand.wait_for("figures_page")
    stall.hand.tap("change_event")
    stall.hand.tap(f"planned_{chosen}")
    stall.hand.tap("event_named")
    stall.hand.wait_until(lambda: stall.session.event.day == f"2099-08-{29 + chosen}", "the event to begin")
