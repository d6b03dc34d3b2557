"""A pack in place of the one that is here: newer, of a new key, or questioned before it is taken."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.core.errors import PackQuestioned, PackUntrusted
from desktop.core.key_words import key_words
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import SealingKey
from desktop.core.signing_keys import SigningKey
from desktop.device.setup.settings import trusted_organisation
from desktop.device.setup.start_state import look_at_start
from desktop.device.setup.volunteers_pin import PinLock
from desktop.ui.corner import choose_campaign_model
from desktop.ui.corner.device_protocol import FirstStartDevice
from desktop.ui.corner.first_start_model import EarlierAnswers
from desktop.ui.corner.packs_on_sticks import Chosen, Examined, examine
from tests.support import factory
from tests.support.agreements import second_pack_with
from tests.support.corner_stage import PIN, PRIDE, Device, FirstSteps, agree, compare_words, name_event

NEW_SEALING, NEW_KEY = SealingKey(b"n" * 32), SigningKey(b"n" * 32)


def test_a_newer_pack_of_the_trusted_organisation_is_taken(device: Device, first_steps):
    device.set_up()
    write_pack(factory.signed(factory.pack_with("version = 3", "version = 4")), device.stick / "newer.zip")
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.wait_for("event_step")
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    agree(steps)
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    start = look_at_start(device.home)
    assert start.campaign is not None
    assert start.campaign.version == 4
    assert PinLock(device.home.pin).check(PIN), "the PIN stays"


def _offer_new_key(device: Device, first_steps) -> FirstSteps:
    """Offer the next version, signed with keys that came after those which this device trusts."""
    device.set_up()
    files = factory.pack_with("version = 3", "version = 4")
    write_pack(sign_pack(files, NEW_SEALING, NEW_KEY), device.stick / "newer.zip")
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.wait_for("event_step")
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    agree(steps)
    assert steps.model.comparison.keyWords.words == key_words(NEW_KEY.public)
    steps.hand.wait_for("take_all_the_same")
    assert "signed with another key than the one this device trusts" in steps.model.comparison.meaning
    steps.hand.tap("take_all_the_same")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_for("pin_step")
    return steps


def test_a_new_key_of_the_organisation_is_trusted_by_its_words_and_the_volunteers_pin(device: Device, first_steps):
    steps = _offer_new_key(device, first_steps)
    steps.type_pin(PIN[::-1])
    steps.hand.wait_until(lambda: bool(steps.model.pinStep.note), "the PIN to be found wrong")
    assert trusted_organisation(device.home) == factory.ORGANISATION.public
    steps.type_pin(PIN)
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    assert trusted_organisation(device.home) == NEW_KEY.public
    start = look_at_start(device.home)
    assert (start.trouble, start.campaign.version if start.campaign else 0) == (None, 4)
    assert PinLock(device.home.pin).check(PIN), "the PIN stays"


def test_a_pack_with_a_new_key_changes_nothing_where_the_words_differ(device: Device, first_steps):
    device.set_up()
    write_pack(sign_pack(factory.pack(), NEW_SEALING, NEW_KEY), device.stick / "newer.zip")
    before = read_pack(device.home.campaign)
    with pytest.raises(PackUntrusted):
        device.beginning.begin(read_pack_files(device.stick / "newer.zip"), "", PRIDE, "")
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    compare_words(steps)
    steps.hand.tap("back")
    steps.hand.tap("keep_campaign")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    assert read_pack(device.home.campaign) == before
    assert trusted_organisation(device.home) == factory.ORGANISATION.public


# What is on the stick, where version 3 is on the device; and what is asked before it is taken.
QUESTIONED = {
    "an earlier version": (factory.pack_with("version = 3", "version = 2"), "is older than the one on this device"),
    "other words": (factory.pack_with("title_en", "other_en"), "has the same number as the one on this device"),
    "other fields": (factory.pack_with('["name", "country"]', '["name"]'), "has the same number as the one"),
    "a day": (second_pack_with("version = 3", "version = 4"), "names a day that has passed"),
}


def _offer_questioned(device: Device, first_steps, kind: str) -> FirstSteps:
    device.set_up()
    files, said = QUESTIONED[kind]
    write_pack(factory.signed(files), device.stick / "other.zip")
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.wait_for("event_step")
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    agree(steps)
    steps.hand.wait_for("take_all_the_same")
    assert steps.model.step == "check"
    assert said in steps.model.comparison.meaning
    return steps


@pytest.mark.parametrize("kind", QUESTIONED)
def test_a_pack_that_is_questioned_is_taken_once_somebody_says_so(device: Device, first_steps, kind):
    steps = _offer_questioned(device, first_steps, kind)
    steps.hand.tap("take_all_the_same")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    assert read_pack(device.home.campaign) == read_pack(device.stick / "other.zip")


@pytest.mark.parametrize("kind", QUESTIONED)
def test_a_pack_that_is_questioned_is_left_and_the_one_here_stays(device: Device, first_steps, kind):
    before = device.home.campaign / "campaign.toml"
    steps = _offer_questioned(device, first_steps, kind)
    held = before.read_bytes()
    steps.hand.tap("back")
    steps.hand.wait_for("choose_step")
    steps.hand.tap("keep_campaign")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    assert before.read_bytes() == held


@pytest.mark.parametrize("kind", QUESTIONED)
def test_nothing_of_a_questioned_pack_is_kept_where_nobody_was_asked(device: Device, kind):
    device.set_up()
    with pytest.raises(PackQuestioned):
        device.beginning.begin(factory.signed(QUESTIONED[kind][0]), "", PRIDE, "")
    start = look_at_start(device.home)
    assert start.campaign is not None
    assert start.campaign.version == 3


def test_whoever_wants_no_other_campaign_keeps_the_one_that_is_here(device: Device, first_steps):
    device.set_up()
    steps = first_steps(EarlierAnswers("title_en", None))
    for keep in (lambda: steps.hand.tap("keep_campaign"), lambda: steps.hand.press(Qt.Key.Key_Escape)):
        steps.hand.tap("back")
        steps.hand.wait_for_screen("choose_step")
        keep()
        steps.hand.wait_for_screen("event_step")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    start = look_at_start(device.home)
    assert start.campaign is not None
    assert start.campaign.version == 3


def test_a_pack_still_being_read_when_the_campaign_was_kept_changes_nothing(device: Device, first_steps, monkeypatch):
    device.set_up()
    device.put_pack()
    read = threading.Event()

    def read_slowly(path: Path, of: FirstStartDevice) -> Examined:
        read.wait(60)
        return examine(path, of)

    monkeypatch.setattr(choose_campaign_model, "examine", read_slowly)
    steps = first_steps(EarlierAnswers("title_en", None))
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    steps.hand.tap("offer_0")
    steps.hand.tap("keep_campaign")
    read.set()
    steps.hand.let_run(0.3)
    assert steps.model.step == "event"
    assert steps.model.comparison.chosen == Chosen()


def test_without_a_campaign_there_is_none_to_keep(first_steps):
    steps = first_steps()
    steps.hand.wait_for_screen("choose_step")
    assert steps.hand.find("keep_campaign") is None
    steps.hand.press(Qt.Key.Key_Escape)
    assert steps.model.step == "campaign"
