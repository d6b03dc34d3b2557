"""The volunteers' corner: the way in, the figures of a real journal, handing over, practice, the event, the way out."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.core.errors import JournalError, OutputFull
from desktop.core.event import today
from desktop.core.progress import ignore
from desktop.device.sending import handover
from desktop.device.setup.start_state import look_at_start
from desktop.transfer.batch import open_batch
from desktop.ui.corner.corner_model import CornerTimers
from tests.support.corner_stage import HOLD, PIN, PRIDE, Stall, type_pin


def test_a_long_press_and_the_pin_open_it_and_a_short_one_does_not(stall: Stall):
    stall.hand.hold("corner_spot", 0.2)
    assert stall.corner.page == ""
    stall.hand.hold("corner_spot", HOLD)
    type_pin(stall.hand, PIN)
    stall.hand.wait_for("figures_page")


def test_the_way_in_is_on_the_welcome_screen_only(stall: Stall):
    stall.hand.tap("sign")
    stall.hand.wait_for_screen("form")
    assert stall.hand.find("corner_spot") is None


def test_the_pin_pad_tells_nobody_what_is_behind_it(stall: Stall):
    stall.corner.knock()
    said = {str(item.property("text") or "") for item in _inside(stall.hand.wait_for("pin_gate"))}
    assert {word for word in said if not word.isdecimal()} <= {"", "PIN", "Close"}
    stall.hand.tap("close_corner")
    stall.hand.wait_for_screen("welcome")
    stall.hand.tap("sign")
    stall.hand.wait_for_screen("form")


def _inside(item):
    if item.isVisible():
        yield item
    for child in item.childItems():
        yield from _inside(child)


def test_wrong_guesses_make_the_next_one_wait_also_after_a_restart(stall_of):
    stall = stall_of()
    stall.enter("000001")
    for _ in range(2):
        stall.hand.wait_until(lambda: not stall.corner.gate.busy, "the guess to be looked at")
        type_pin(stall.hand, "000001")
    stall.hand.wait_until(lambda: "Try again in" in stall.hand.read("gate_note"), "the delay")
    assert stall.hand.find("pin_4") is None, "no digit can be touched meanwhile"
    again = stall_of()
    again.corner.knock()
    type_pin(again.hand, PIN)
    again.hand.wait_until(lambda: "Try again in" in again.hand.read("gate_note"), "the delay after a restart")
    assert again.corner.page == "pin"


def test_the_pin_can_be_typed_on_a_keyboard(stall: Stall):
    stall.corner.knock()
    for digit in "999" + PIN:
        stall.hand.press(Qt.Key.Key_unknown, digit)
        if digit == "9":
            stall.hand.press(Qt.Key.Key_Backspace)
    stall.hand.press(Qt.Key.Key_Return)
    stall.hand.wait_for("figures_page")
    stall.hand.press(Qt.Key.Key_Escape)
    stall.hand.wait_until(lambda: stall.corner.page == "", "the corner to close")


def test_keys_alone_lead_to_the_pin(stall: Stall):
    for _ in range(20):
        if stall.hand.focused() == "corner_spot":
            break
        stall.hand.press(Qt.Key.Key_Tab)
    stall.hand.press(Qt.Key.Key_Return)
    stall.hand.wait_for_screen("pin_gate")
    assert stall.corner.page == "pin"


def test_it_closes_by_itself_when_nobody_touches_it(stall_of):
    stall = stall_of(timers=CornerTimers(idle=300, second=20))
    stall.corner.knock()
    stall.hand.wait_until(lambda: stall.corner.page == "", "the corner to close")


def test_it_says_so_for_twenty_seconds_before_it_closes_and_a_touch_or_a_key_keeps_it_open(stall_of):
    stall = stall_of(timers=CornerTimers(idle=300, second=600_000))
    stall.enter()
    untouched, seen = stall.corner.untouched, []
    untouched.changed.connect(lambda: seen.append(untouched.left))  # a slow machine may be late enough for the next one
    for stays in (lambda: stall.hand.tap("untouched_words"), lambda: stall.hand.press(Qt.Key.Key_Tab)):
        stall.hand.wait_until(lambda: untouched.left == 20, "the warning")
        assert stall.hand.read("untouched_words") == "This closes in 20 s. Touch anywhere to stay."
        seen.clear()
        stays()
        stall.hand.wait_until(lambda: 0 in seen, "the warning to go")
        assert stall.corner.page == "figures"


def test_the_figures_are_those_of_the_journal(stall: Stall):
    stall.sign(3)
    stall.enter()
    hand = stall.hand
    hand.wait_for("figures_page")
    assert [hand.read(f"{name}_number") for name in ("today", "waiting", "kept")] == ["3", "3", "3"]
    facts = {fact["label"]: fact for fact in stall.corner.figures.facts}
    assert set(facts) == {"Disk", "Battery", "Clock", "Signatures", "Lock", "Memory", "This device"}
    assert not facts["Lock"]["watch"]
    assert str(date.fromisoformat(today()).year) in facts["Clock"]["text"]


def test_the_device_is_named_as_on_the_hand_over_sheet_and_knows_whom_to_call(stall: Stall):
    stall.enter()
    stall.hand.wait_for_screen("figures_page")
    journal = stall.session.current_stall().journal
    (named,) = [each["text"] for each in stall.corner.figures.facts if journal.device[:8] in str(each["text"])]
    assert "Tabling" in str(named)
    stall.hand.tap("get_help")
    assert "Spring Society" in stall.hand.read("helpline")


def test_a_session_that_is_not_locked_is_told(stall_of):
    stall = stall_of(locked=False)
    stall.enter()
    stall.hand.wait_for("figures_page")
    assert (stall.corner.figures.facts[0]["label"], stall.corner.figures.facts[0]["watch"]) == ("Lock", True)
    assert "Look at this" in [item.property("text") for item in stall.hand.items()]


def test_handing_over_writes_a_batch_that_headquarters_can_open(stall: Stall):
    stall.sign(4)
    stall.enter()
    stall.hand.tap("hand_over")
    hand = stall.hand
    hand.wait_until(lambda: hand.read("places_hint").startswith("Is your stick not here?"), "the sticks to be listed")
    stall.hand.tap("place_0")
    stall.hand.wait_until(lambda: stall.corner.pages.handover.stage == "done", "the batch to be written")
    assert stall.hand.read("handover_result") == "4 signatures are on “STICK”."
    (file,) = stall.device.stick.iterdir()
    batch = open_batch(file)
    assert (batch.manifest.count, batch.manifest.event) == (4, PRIDE)
    assert stall.hand.read("handover_sheet") == (
        f"For the hand-over sheet: device {batch.manifest.device[:8]}, event “{PRIDE.name}”, last number 4."
    )
    stall.hand.tap("handover_done")
    assert stall.hand.read("waiting_number") == "0"
    assert stall.kept() == 4, "they stay on the device"


def test_who_was_undone_is_nowhere_counted_as_a_signature(stall: Stall):
    stall.sign(2)
    stall.undo()
    stall.enter()
    hand = stall.hand
    hand.wait_for_screen("figures_page")
    assert [hand.read(f"{name}_number") for name in ("today", "waiting", "kept")] == ["2", "2", "2"]
    facts = {fact["label"]: fact["text"] for fact in stall.corner.figures.facts}
    assert facts["Undone"].startswith("2 more records are kept: signatures that were undone")
    hand.tap("hand_over")
    hand.wait_until(lambda: hand.read("places_hint").startswith("Is your stick not here?"), "the sticks to be listed")
    hand.tap("place_0")
    hand.wait_until(lambda: stall.corner.pages.handover.stage == "done", "the batch to be written")
    assert hand.read("handover_result") == "2 signatures are on “STICK”."
    assert hand.read("handover_undone").startswith("2 more records are kept")


def test_a_second_handing_over_brings_everything_so_that_the_newest_stick_is_enough(stall: Stall, tmp_path):
    for signed in (2, 1):
        stall.sign(signed)
        stall.session.hand_over(stall.device.stick, ignore)
    other = tmp_path / "other"
    other.mkdir()
    assert stall.session.hand_over(other, ignore).signatures == 3
    assert names_in(other) == names_in(stall.device.stick)
    assert stall.session.count().batches == 2


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_stick_that_is_gone_or_full_is_told_and_nothing_counts_as_handed_over(stall: Stall, monkeypatch):
    def refuse(*_given):
        raise OutputFull("STICK cannot be written: the disk is full; free some space and try again.")

    monkeypatch.setattr(handover, "export_batch", refuse)
    stall.sign(2)
    stall.enter()
    stall.hand.tap("hand_over")
    stall.hand.tap("place_0")
    stall.hand.wait_until(lambda: stall.corner.pages.handover.stage == "failed", "the failure")
    assert "not enough room" in stall.hand.read("handover_trouble_sentence")
    stall.hand.tap("back")
    assert stall.hand.read("waiting_number") == "2", "it has a batch number and was still not handed over"
    monkeypatch.undo()
    assert stall.session.hand_over(stall.device.stick, ignore).signatures == 2
    assert stall.session.count().waiting == 0


def test_a_stick_that_is_not_let_go_is_told_until_it_is(stall: Stall):
    answers = iter([False, True])
    stall.corner.pages.handover.stick._unmount = lambda _stick: next(answers)
    stall.sign()
    stall.enter()
    stall.hand.tap("hand_over")
    stall.hand.tap("place_0")
    assert stall.hand.read("handover_held_sentence").startswith("This device is still using it.")
    assert stall.hand.find("handover_loose") is None
    stall.hand.tap("unmount")
    assert stall.hand.read("handover_loose") == "You can pull out “STICK” now."
    assert stall.hand.find("handover_held") is None


def test_practice_says_so_on_every_screen_and_leaves_the_journal_alone(stall: Stall):
    stall.sign()
    stall.enter()
    stall.hand.tap("practise")
    _sign_by_touch(stall, marked=True)
    assert "practice" in stall.hand.read("place")
    assert stall.kept() == 1
    stall.hand.tap("next_person")
    stall.enter()
    stall.hand.wait_for("practice_notice")
    stall.hand.tap("practise")
    stall.hand.wait_until(lambda: stall.hand.find("practice_words") is None, "the mark to go")
    _sign_by_touch(stall, marked=False)
    assert stall.kept() == 2


def test_a_practice_that_somebody_forgot_ends_by_itself(stall_of):
    stall = stall_of(timers=CornerTimers(practice=3_600_000))
    stall.corner.practice.start()
    stall.hand.tap("sign")
    stall.hand.wait_for_screen("form")
    stall.corner.practice._timer.setInterval(1)  # the hour is over, and however slow a machine is, not before
    stall.hand.wait_until(lambda: not stall.corner.practice.on, "practice to end")
    stall.hand.wait_for_screen("welcome")
    _sign_by_touch(stall, marked=False)
    assert stall.kept() == 1


def _sign_by_touch(stall: Stall, *, marked: bool) -> None:
    hand = stall.hand
    for touch, screen in (("read", "reading"), ("sign", "form")):
        hand.wait_until(lambda: (hand.find("practice_words") is not None) == marked, "the mark")
        hand.tap(touch)
        hand.wait_for_screen(screen)
    hand.tap("listing_named")
    hand.fill("given_name_input", "Noor")
    hand.fill("family_name_input", "Haddad")
    hand.tap("country")
    hand.tap("country_CA")
    hand.tap("age")
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    assert (hand.find("practice_words") is not None) == marked


def test_another_event_begins_with_a_count_of_its_own(stall: Stall):
    stall.sign(2)
    stall.enter()
    stall.hand.tap("change_event")
    stall.hand.tap("event_name_input")
    stall.hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    stall.hand.type("Night March")
    stall.hand.tap("event_named")
    stall.hand.wait_for("figures_page")
    assert stall.hand.read("today_number") == "0"
    assert stall.hand.read("kept_number") == "2"
    stall.hand.tap("close_corner")
    stall.hand.wait_until(lambda: stall.kiosk.submission.countToday == 0, "the welcome to count anew")
    start = look_at_start(stall.device.home)
    assert start.event is not None
    assert start.event.name == "Night March"


def test_the_end_of_an_event_is_said_in_calm_lines_and_the_next_start_asks(stall: Stall):
    stall.sign(3)
    stall.session.hand_over(stall.device.stick, ignore)
    left = []
    stall.corner.left.connect(lambda: left.append(True))
    stall.enter()
    stall.hand.tap("end_event")
    lines = [stall.hand.read(f"leaving_{line}") for line in ("safe", "batches", "waiting")]
    assert lines == ["3 signatures safe", "1 batch", "0 not handed over"]
    stall.hand.tap("leave_now")
    assert left
    assert not stall.window.window.isVisible()
    start = look_at_start(stall.device.home)
    assert start.event is None
    assert start.campaign is not None
    assert stall.kept() == 3


@pytest.mark.parametrize("act", ["begin_event", "end_event"])
def test_a_passing_trouble_neither_stays_nor_halves_what_is_done_after_it(stall: Stall, act):
    kiosk_told, left = [], []
    stall.corner.stallChanged.connect(lambda: kiosk_told.append(True))
    stall.corner.left.connect(lambda: left.append(True))
    stall.enter()
    stall.hand.wait_for("figures_page")
    stall.corner.go("event" if act == "begin_event" else "ending")
    stall.corner.pages.eventChange.fields.type_name("Night March")
    stall.session.count = _fail
    stall.corner.figures.look()  # as it does every five seconds
    assert "cannot be saved just now" in stall.hand.read("corner_trouble_sentence")
    assert "was taken out" in stall.hand.read("corner_trouble_detail"), "staff read what was the matter"
    pages = stall.corner.pages
    {"begin_event": pages.eventChange.forth, "end_event": pages.ending.leave}[act]()
    assert (kiosk_told, left) == (([True], []) if act == "begin_event" else ([], [True]))
    del stall.session.count
    stall.corner.figures.look()
    assert not stall.corner.attempts.trouble


def _fail():
    raise JournalError("The disk was taken out.")


def test_leaving_keeps_the_event_and_asks_to_hand_over_first(stall: Stall):
    stall.sign(1)
    stall.enter()
    stall.hand.tap("leave_kiosk")
    assert stall.hand.read("leaving_waiting") == "1 not handed over"
    assert stall.hand.read("hand_over") == "Hand over first"
    assert stall.hand.find("another_event") is None, "the event goes on at the next start"
    stall.hand.tap("leave_now")
    stall.hand.wait_until(lambda: not stall.window.window.isVisible(), "the window to go")
    assert look_at_start(stall.device.home).decided


def test_no_name_is_ever_shown(stall: Stall):
    stall.sign(2)
    stall.enter()
    for page in ("figures", "handover", "event", "ending", "leaving"):
        stall.corner.go(page)
        stall.hand.let_run(0.03)
        shown = " ".join(str(item.property("text")) for item in stall.hand.items())
        assert "Noor" not in shown
        assert "Haddad" not in shown


@pytest.mark.parametrize("language", ["fr"])
def test_the_corner_speaks_the_language_that_was_chosen(stall: Stall, language):
    stall.sign(1)
    stall.hand.tap(f"language_{language}")
    stall.enter()
    assert stall.hand.read("advice").startswith("Avant de partir")
    assert {"Disque", "Batterie", "Horloge"} <= {fact["label"] for fact in stall.corner.figures.facts}
