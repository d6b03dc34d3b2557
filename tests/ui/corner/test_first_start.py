"""The first start as a volunteer takes it: three steps by touch, and every reason to stop."""

import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.core.campaign import Campaign
from desktop.core.errors import CampaignError
from desktop.core.event import event_of, today
from desktop.core.key_words import key_words
from desktop.core.organisation import open_organisation
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.writer import write_pack
from desktop.core.signing import SigningKey
from desktop.device.setup.pin import PinLock
from desktop.device.setup.settings import read_settings
from desktop.device.setup.start_state import keep_event, look_at_start
from desktop.ui.corner import choice_model
from desktop.ui.corner.first_start_model import EarlierAnswers
from desktop.ui.corner.packs import Examined, examine
from tests.support import factory
from tests.support.corner_stage import PIN, TODAY, Device, FirstSteps


def test_three_steps_by_touch_leave_campaign_key_event_and_pin(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    _compare(steps)
    shown = [item.property("text") for item in steps.hand.items() if item.objectName() == "key_word"]
    assert tuple(shown) == key_words(factory.ORGANISATION.public)
    steps.hand.tap("words_agree")
    _name(steps, "Capital Pride", "Ottawa")
    steps.type_pin(PIN)
    assert not device.home.setting.exists(), "nothing is kept before the last step"
    steps.type_pin(PIN)
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    setting = read_settings(device.home.setting)
    assert setting is not None
    assert (setting.campaign, setting.organisation) == ("spring", factory.ORGANISATION.public)
    assert setting.event == event_of("Capital Pride", "Ottawa", TODAY.isoformat())
    assert PinLock(device.home.pin).check(PIN)
    start = look_at_start(device.home)
    assert start.decided
    assert start.campaign is not None
    assert start.campaign.id == "spring"


def test_the_next_start_is_the_same_event_with_the_day_of_that_start(device: Device):
    device.set_up()
    noon = datetime(2026, 8, 24, 12, tzinfo=UTC)
    assert look_at_start(device.home, lambda: noon).event == event_of("Capital Pride", "Ottawa", "2026-08-24")
    long_ago = noon.replace(year=2019)
    assert look_at_start(device.home, lambda: long_ago).event == event_of("Capital Pride", "Ottawa", "2026-08-23")


# The sentence, and what staff are told besides.
AMISS = {
    "unsigned": ("is not signed", ""),
    "altered": ("not as the organisation signed it", ""),
    "torn": ("has a mistake in it", "pack.zip is not a zip file"),
    "misspelt": ("has a mistake in it", "campaign.toml: look.acent is not known"),
    "another organisation's": ("another organisation than the one this device trusts", "is signed with the key “"),
    "another campaign's": ("another campaign than the one of this device", "collects for “spring”"),
    "gone": ("is not there any more", ""),
}


@pytest.mark.parametrize("amiss", AMISS)
def test_anything_amiss_stops_at_the_pack_with_a_sentence(device: Device, first_steps, amiss):
    if "another" in amiss:
        device.set_up()
        device.home.campaign.rename(device.home.path / "gone")
    _lay_amiss(device, amiss)
    steps = first_steps()
    steps.hand.wait_for("offer_0")
    if amiss == "gone":
        (device.stick / "pack.zip").unlink()
    steps.hand.tap("offer_0")
    steps.hand.wait_for("pack_trouble")
    sentence, detail = AMISS[amiss]
    assert sentence in steps.hand.read("pack_trouble_sentence")
    assert (steps.hand.find("pack_trouble_detail") is not None) == bool(detail)
    assert not detail or detail in steps.hand.read("pack_trouble_detail")
    assert steps.model.step == "campaign"
    assert not device.home.campaign.exists()


def _lay_amiss(device: Device, amiss: str) -> None:
    pack = device.stick / "pack.zip"
    stranger = sign_pack(factory.pack(), factory.SEALING, SigningKey(b"x" * 32))
    files = {
        "unsigned": factory.pack(),
        "altered": factory.signed(factory.pack()) | {"text/en.md": factory.pack()["text/en.md"] + b"\nmore\n"},
        "another organisation's": stranger,
        "another campaign's": factory.signed(factory.bundled_pack()),
        "misspelt": factory.pack_with("accent = ", "acent = 1\naccent = "),
        "gone": factory.signed(factory.pack()),
    }
    if amiss == "torn":
        pack.write_bytes(b"PK\x03\x04 and no more")
    else:
        write_pack(files[amiss], pack)


def test_a_newer_pack_of_the_trusted_organisation_is_taken(device: Device, first_steps):
    device.set_up()
    write_pack(factory.signed(factory.pack_with("version = 3", "version = 4")), device.stick / "newer.zip")
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.wait_for("event_step")
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    _compare(steps)
    steps.hand.tap("words_agree")
    _name(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    start = look_at_start(device.home)
    assert start.campaign is not None
    assert start.campaign.version == 4
    assert PinLock(device.home.pin).check(PIN), "the PIN stays"


def test_whoever_wants_no_other_campaign_keeps_the_one_that_is_here(device: Device, first_steps):
    device.set_up()
    steps = first_steps(EarlierAnswers("title_en", None))
    for keep in (lambda: steps.hand.tap("keep_campaign"), lambda: steps.hand.press(Qt.Key.Key_Escape)):
        steps.hand.tap("back")
        steps.hand.wait_for_screen("choose_step")
        keep()
        steps.hand.wait_for_screen("event_step")
    _name(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    start = look_at_start(device.home)
    assert start.campaign is not None
    assert start.campaign.version == 3


def test_a_pack_still_being_read_when_the_campaign_was_kept_changes_nothing(device: Device, first_steps, monkeypatch):
    device.set_up()
    device.put_pack()
    read = threading.Event()

    def read_slowly(path: Path, trusted: Callable[[Campaign], None]) -> Examined:
        read.wait(60)
        return examine(path, trusted)

    monkeypatch.setattr(choice_model, "examine", read_slowly)
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    steps.hand.tap("offer_0")
    steps.hand.tap("keep_campaign")
    read.set()
    steps.hand.let_run(0.3)
    assert steps.model.step == "event"
    assert not any(steps.model.comparison.chosen)


def test_without_a_campaign_there_is_none_to_keep(first_steps):
    steps = first_steps()
    steps.hand.wait_for_screen("choose_step")
    assert steps.hand.find("keep_campaign") is None
    steps.hand.press(Qt.Key.Key_Escape)
    assert steps.model.step == "campaign"


def test_words_that_differ_lead_back_and_nothing_is_kept(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    _compare(steps)
    steps.hand.tap("back")
    steps.hand.wait_for("choose_step")
    assert [each.name for each in device.home.path.iterdir()] == []


def test_a_pack_is_found_as_a_zip_and_as_a_folder_and_other_files_are_not_offered(device: Device, first_steps):
    device.put_pack("b.zip")
    device.put_pack("a")
    (device.stick / "holiday.jpg").write_bytes(b"jpg")
    (device.stick / "photos").mkdir()
    steps = first_steps()
    steps.hand.wait_until(lambda: len(steps.model.choice.offers) == 2, "two packs")
    assert [each["place"] for each in steps.model.choice.offers] == ["STICK · a", "STICK · b.zip"]
    assert steps.model.choice.offers[0]["organisation"] == "Spring Society"


def test_a_stick_plugged_in_later_is_found(device: Device, first_steps):
    steps = first_steps()
    steps.hand.wait_for("choose_step")
    assert steps.hand.find("offer_0") is None
    device.put_pack()
    steps.hand.tap("look_again")
    steps.hand.wait_for("offer_0")


def test_trying_out_makes_an_organisation_whose_passphrase_was_shown(device: Device, first_steps):
    steps = first_steps()
    steps.hand.tap("try_out")
    passphrase = steps.hand.read("passphrase")
    assert not device.home.organisation.exists()
    steps.hand.tap("words_agree")
    _name(steps, "Rehearsal", "")
    steps.type_pin(PIN)
    steps.type_pin(PIN)
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    own = open_organisation(device.home.organisation, passphrase)
    start = look_at_start(device.home)
    assert start.campaign is not None
    assert start.campaign.keys is not None
    assert start.campaign.keys.organisation == own.signing.public


def test_an_event_needs_a_name_and_its_day_may_be_one_to_come(first_steps):
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.tap("event_named")
    assert "name" in steps.hand.read("event_problem")
    steps.hand.fill("event_name_input", "Pride")
    assert steps.hand.find("event_problem") is None
    assert steps.hand.find("day_earlier") is None, "not before today"
    before = steps.hand.read("event_day")
    steps.hand.tap("day_later")
    assert steps.hand.read("event_day") != before


@pytest.mark.parametrize("pin", ["111111", "123456", "4815"])
def test_a_pin_that_anybody_would_guess_is_not_taken(device: Device, first_steps, pin):
    device.set_up()
    device.home.pin.unlink()
    steps = first_steps(EarlierAnswers("title_en", event_of("Pride", "", TODAY.isoformat())))
    steps.type_pin(pin)
    assert "6 to 12 digits" in steps.hand.read("pin_note")
    assert steps.model.pinStep.stage == "first"


def test_two_different_pins_begin_again(device: Device, first_steps):
    device.set_up()
    device.home.pin.unlink()
    steps = first_steps(EarlierAnswers("title_en", event_of("Pride", "", TODAY.isoformat())))
    steps.type_pin(PIN)
    steps.type_pin("481517")
    assert "not the same" in steps.hand.read("pin_note")
    for digit in PIN:  # by keyboard as well
        steps.hand.press(Qt.Key.Key_unknown, digit)
    steps.hand.press(Qt.Key.Key_Return)
    assert steps.model.pinStep.stage == "again"
    assert not device.home.pin.exists()


def test_a_campaign_that_was_changed_on_the_device_is_told_and_not_opened(device: Device):
    device.set_up()
    (device.home.campaign / "text" / "en.md").write_text("## Sign away your house\n", "utf-8")
    start = look_at_start(device.home)
    assert not start.decided
    assert isinstance(start.trouble, CampaignError)


def test_what_is_wrong_with_a_pack_is_said_in_the_language_chosen_afterwards(device: Device, first_steps):
    (device.stick / "pack.zip").write_bytes(b"PK\x03\x04 and no more")
    steps = first_steps()
    steps.hand.tap("offer_0")
    steps.hand.wait_for("pack_trouble")
    steps.hand.tap("language_fr")
    assert steps.hand.read("pack_trouble_sentence").startswith("Ce dossier de campagne")
    assert steps.hand.read("pack_trouble_detail").startswith("Pour les responsables")


def test_the_first_start_speaks_french(first_steps):
    steps = first_steps()
    steps.hand.tap("language_fr")
    assert steps.hand.read("page_title") == "Choisissez la campagne"
    assert steps.hand.read("step_number") == "Étape 1 sur 3"


def _compare(steps: FirstSteps) -> None:
    steps.hand.tap("offer_0")
    steps.hand.wait_for("compare_step")


def _name(steps: FirstSteps, name: str, place: str) -> None:
    steps.hand.fill("event_name_input", name)
    if place:
        steps.hand.fill("event_place_input", place)
    steps.hand.tap("event_named")


@pytest.mark.slow
def test_the_command_goes_from_the_first_start_into_the_kiosk_and_out_with_0(device: Device):
    device.put_pack()
    visit = [
        sys.executable,
        "-W",
        "error",
        Path(__file__).parents[2] / "support" / "volunteer_visit.py",
        device.home.path,
        device.stick,
    ]
    done = subprocess.run(visit, capture_output=True, text=True, timeout=600, check=False)
    assert done.stdout.splitlines() == ["signed 0 signatures safe", "code 0"], done.stderr
    assert "Traceback" not in done.stderr
    assert look_at_start(device.home).decided


def test_staff_skip_the_steps_and_are_told_a_pin(device: Device):
    device.put_pack()
    install_campaign(device.home, device.stick / "spring.zip")
    pin = keep_event(device.home, "Capital Pride", "Ottawa")
    assert PinLock(device.home.pin).check(pin)
    start = look_at_start(device.home)
    assert start.event == event_of("Capital Pride", "Ottawa", today())
    assert keep_event(device.home, "Night March", "") == "", "the PIN stays"
