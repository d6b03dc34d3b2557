"""The first start as a volunteer takes it: three steps by touch, and every reason to stop."""

import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from desktop.core.errors import CampaignError
from desktop.core.event import event_date, event_of
from desktop.core.key_words import choices_of, key_words
from desktop.core.organisation_keys import open_organisation
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.writer import write_pack
from desktop.device.facade import signatures_on_device
from desktop.device.journal.opening import open_journal
from desktop.device.setup.settings import read_settings
from desktop.device.setup.skipping_first_start import keep_event
from desktop.device.setup.start_state import look_at_start
from desktop.device.setup.volunteers_pin import PinLock
from desktop.showing.first_start_scenes import pick_words
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from desktop.ui.corner import choose_campaign_model
from desktop.ui.corner.first_start_model import EarlierAnswers
from tests.support import factory
from tests.support.corner_stage import PIN, TODAY, Device, agree, compare_words, name_event
from tests.support.heard import heard


def test_three_steps_by_touch_leave_campaign_key_event_and_pin(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    compare_words(steps)
    pick_words(steps.hand, key_words(factory.ORGANISATION.public))
    name_event(steps, "Capital Pride", "Ottawa")
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


def test_the_last_step_shows_the_words_of_the_key_that_signs_batches(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    agree(steps)
    name_event(steps, "Capital Pride", "Ottawa")
    shown = steps.hand.read("device_words")
    open_journal(device.home).close()
    words = " ".join(signatures_on_device.read_status(device.home).words)
    assert shown == f"The four words of this device, for headquarters: \u2066{words}\u2069"


def test_the_next_start_is_the_same_event_with_the_day_of_that_start(device: Device):
    device.set_up()
    noon = datetime(2026, 8, 24, 12, tzinfo=UTC)
    assert look_at_start(device.home, lambda: noon).event == event_of("Capital Pride", "Ottawa", "2026-08-24")
    long_ago = noon.replace(year=2019)
    assert look_at_start(device.home, lambda: long_ago).event == event_of("Capital Pride", "Ottawa", "2026-08-23")


# The sentence, and what staff are told besides.
AMISS = {
    "unsigned": ("is not signed", ""),
    "altered": ("was changed after the organisation signed it", ""),
    "torn": ("has a mistake in it", "pack.zip is not a zip file"),
    "misspelt": ("has a mistake in it", "campaign.toml: look.acent is not known"),
    "another campaign's": ("is for a different campaign", "collects for “spring”"),
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


def test_every_fault_of_a_pack_is_named_to_staff(device: Device, first_steps):
    files = factory.pack_with("accent = ", "acent = 1\naccent = ")
    files["campaign.toml"] = files["campaign.toml"].replace(b"goal = 500", b'goal = "many"')
    write_pack(files, device.stick / "pack.zip")
    steps = first_steps()
    steps.hand.tap("offer_0")
    steps.hand.wait_for("pack_trouble")
    said = steps.hand.read("pack_trouble_detail")
    assert "look.acent is not known" in said
    assert "goal" in said


def _lay_amiss(device: Device, amiss: str) -> None:
    pack = device.stick / "pack.zip"
    files = {
        "unsigned": factory.pack(),
        "altered": factory.signed(factory.pack()) | {"text/en.md": factory.pack()["text/en.md"] + b"\nmore\n"},
        "another campaign's": factory.signed(factory.bundled_pack()),
        "misspelt": factory.pack_with("accent = ", "acent = 1\naccent = "),
        "gone": factory.signed(factory.pack()),
    }
    if amiss == "torn":
        pack.write_bytes(b"PK\x03\x04 and no more")
    else:
        write_pack(files[amiss], pack)


def test_while_a_pack_is_examined_no_other_can_be_touched(device: Device, first_steps, monkeypatch):
    may_end, examine = threading.Event(), choose_campaign_model.examine
    monkeypatch.setattr(choose_campaign_model, "examine", lambda *given: may_end.wait(60) and examine(*given))
    device.put_pack()
    steps = first_steps()
    steps.hand.tap("offer_0")
    assert steps.hand.find("offer_0") is None
    may_end.set()
    steps.hand.wait_for("compare_step")


def test_the_same_pack_twice_is_one_card_and_an_unsigned_one_says_so(device: Device, first_steps):
    device.put_pack("a")
    device.put_pack("b.zip")
    write_pack(factory.pack(), device.stick / "c.zip")
    steps = first_steps()
    steps.hand.wait_until(lambda: len(steps.model.choice.offers) == 2, "two packs")
    assert [each["place"] for each in steps.model.choice.offers] == ["STICK · a", "STICK · c.zip"]
    assert steps.model.choice.offers[1]["organisation"] == "Not signed: it cannot be used"


def test_without_the_letter_nobody_gets_past_the_four_words(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    compare_words(steps)
    words = key_words(factory.ORGANISATION.public)
    assert steps.hand.find("words_agree") is None, "there is nothing to nod at"
    steps.hand.tap("word_" + next(other for other in choices_of(words)[0] if other != words[0]))
    for word in words[1:]:
        assert steps.hand.find("words_note") is None, "which one was wrong is not told"
        steps.hand.tap(f"word_{word}")
    assert "not the words of this pack" in steps.hand.read("words_note")
    assert steps.model.step == "check"
    steps.hand.tap(f"word_{words[0]}")
    steps.hand.tap(f"word_{words[1]}")
    assert heard(steps.hand.wait_for("picked_1"), QAccessible.Text.Description) == "Touch to take it back"
    steps.hand.tap("picked_1")
    pick_words(steps.hand, words)
    steps.hand.wait_for("event_step")


def test_the_organisation_s_number_is_shown_once_its_words_were_found(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    compare_words(steps)
    assert steps.model.helpline == ""
    pick_words(steps.hand, key_words(factory.ORGANISATION.public))
    name_event(steps, "Capital Pride", "")
    assert "Spring Society" in steps.hand.read("helpline")


def test_the_day_stands_beside_continue_while_the_keyboard_is_up(device: Device, first_steps):
    device.put_pack()
    steps = first_steps(size=(1024, 600))
    agree(steps)
    steps.hand.tap("event_name_input")
    steps.hand.wait_until(QGuiApplication.inputMethod().isVisible, "the keyboard")
    assert "August 23, 2026" in steps.hand.read("footnote")
    assert is_wholly_in_sight(steps.hand.wait_for("footnote"))
    steps.hand.tap("event_name_input")
    name_event(steps, "Capital Pride", "")
    for key in ("1", "0", "erase", "enter"):
        shown = [item for item in steps.hand.items() if item.objectName() == f"pin_{key}"]
        assert [is_wholly_in_sight(item) or not item.isEnabled() for item in shown] == [True]


def test_words_that_differ_lead_back_and_nothing_is_kept(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    compare_words(steps)
    steps.hand.tap("back")
    steps.hand.wait_for("choose_step")
    assert [each.name for each in device.home.path.iterdir()] == []


def test_a_pack_is_found_as_a_zip_and_as_a_folder_and_other_files_are_not_offered(device: Device, first_steps):
    write_pack(factory.signed(factory.pack_with("version = 3", "version = 4")), device.stick / "b.zip")
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
    assert steps.hand.read("choose_hint").startswith("Plug in the stick")
    device.put_pack()
    steps.hand.tap("look_again")
    steps.hand.wait_for("offer_0")
    assert steps.hand.find("choose_hint") is None


def test_trying_out_makes_an_organisation_whose_passphrase_was_shown(device: Device, first_steps):
    steps = first_steps()
    steps.hand.tap("try_out")
    passphrase = steps.hand.read("passphrase")
    assert not device.home.organisation.exists()
    steps.hand.tap("words_agree")
    name_event(steps, "Rehearsal", "")
    steps.type_pin(PIN)
    steps.type_pin(PIN)
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    own = open_organisation(device.home.organisation, passphrase)
    start = look_at_start(device.home)
    assert start.campaign is not None
    assert start.campaign.keys is not None
    assert start.campaign.keys.organisation == own.signing.public


def test_a_pack_is_named_in_the_language_being_spoken_where_it_has_that(device: Device, first_steps):
    write_pack(factory.signed(factory.bundled_pack()), device.stick / "a.zip")
    steps = first_steps()
    steps.hand.wait_for("offer_0")
    titled = {}
    try:
        for language in ("en", "fr"):
            steps.model.interface.choose_language(language)
            titled[language] = steps.model.choice.offers[0]["title"]
    finally:
        steps.model.interface.choose_language("en")
    words = read_campaign(factory.bundled_pack()).words
    assert titled == {language: words[language].title for language in titled}


def test_french_is_typed_on_the_keys_of_where_the_device_is_before_any_campaign_says_so(first_steps, monkeypatch):
    monkeypatch.setenv("TZ", "America/Toronto")
    steps = first_steps()
    steps.model.interface.choose_language("fr")
    assert steps.model.interface.keyboard.layout == "fr_CA"


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
    steps.hand.tap("day_earlier")
    assert steps.hand.read("event_day") == before


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
    assert steps.hand.read("pack_trouble_sentence").startswith("Cette trousse de campagne")
    assert steps.hand.read("pack_trouble_detail").startswith("Pour les responsables")


def test_the_first_start_speaks_french(device: Device, first_steps):
    device.put_pack()
    steps = first_steps()
    steps.hand.tap("language_fr")
    assert steps.hand.read("page_title") == "Choisissez la campagne"
    assert steps.hand.read("step_number") == "Étape 1 sur 3"
    steps.hand.tap("offer_0")
    assert steps.hand.read("word_place").startswith("Touchez le mot")
    steps.hand.tap("language_en")
    assert steps.hand.read("word_place").startswith("Touch word"), "chosen while the words are looked for"


def test_letters_grow_and_contrast_strengthens_each_by_its_own_touch(first_steps):
    steps = first_steps()
    display = steps.model.interface.display
    before = (display.factor, display.contrast)
    try:
        steps.hand.tap("larger")
        assert (display.factor > before[0], display.contrast) == (True, before[1])
        larger = display.factor
        steps.hand.tap("stronger")
        assert (display.factor, display.contrast) == (larger, "black_on_white")
    finally:
        display.wipe()


def test_on_a_large_screen_the_first_start_is_larger_as_the_kiosk_is(first_steps):
    steps = first_steps()
    small = steps.hand.wait_for("page_title").property("font").pixelSize()
    steps.window.window.resize(1920, 1080)
    steps.hand.wait_for_screen("page_title")
    assert steps.hand.wait_for("page_title").property("font").pixelSize() > 1.15 * small


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
    assert start.event == event_of("Capital Pride", "Ottawa", event_date().isoformat())
    assert keep_event(device.home, "Night March", "") == "", "the PIN stays"


def test_where_the_languages_do_not_fit_they_open_below_and_close_once_one_is_chosen(first_steps):
    hand = first_steps(size=(480, 800)).hand
    assert hand.find("language_fr") is None
    hand.tap("languages")
    hand.tap("language_fr")
    hand.wait_until(lambda: hand.read("languages") == "Français", "the language")
    hand.wait_until(lambda: hand.find("language_fr") is None, "the languages to close")


def test_where_the_languages_fit_nothing_has_to_be_opened_for_them(first_steps):
    hand = first_steps().hand
    hand.wait_for("language_fr")
    assert hand.find("languages") is None
