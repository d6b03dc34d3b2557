"""Whoever needs time has it: a warning one can answer, ten times as long for who asks, and words that are true."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.showing.example_stall import CODE
from desktop.ui.kiosk.presence import Patience, PresenceModel
from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in, thank

SLOW = Patience(60_000, 20, 60_000, 60_000)
QUICK = Patience(45 * 20, 20, 20, 60 * 20)  # the usual one, with seconds of 20 ms


def count_down(presence: PresenceModel, seconds: int) -> None:
    for _ in range(seconds):
        presence._count()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    return open_kiosk(patience=SLOW)


def ask(kiosk: Kiosk) -> None:
    kiosk.model.presence.ask()
    kiosk.hand.wait_for_screen("stay_panel")


def shown(kiosk: Kiosk) -> str:
    return " ".join(str(each.property("text")) for each in kiosk.hand.items())


def test_ten_times_the_twenty_seconds_are_given_as_often_as_asked(qtbot):  # noqa: ARG001
    presence = PresenceModel(Patience())
    presence.ask()
    for _ in range(10):
        presence.give_time()
        assert (presence.countdown, presence.resting, presence.pressing) == (200, True, False)
        count_down(presence, 180)
        assert (presence.countdown, presence.pressing) == (20, True)
    ended = []
    presence.lapsed.connect(lambda: ended.append(presence.resting))
    count_down(presence, 20)
    assert ended == [False], "and in the end everything is cleared all the same"


def test_who_reads_is_left_in_peace_for_longer_than_who_types(qtbot):  # noqa: ARG001
    presence = PresenceModel(Patience())
    waits = []
    for reading in (True, False):
        presence.expect(reading=reading)
        presence.touch()
        waits.append(presence._timer.interval())
    assert waits == [60_000, 45_000]


@pytest.mark.parametrize(("screen", "seconds"), [("reading", 60_000), ("form", 45_000)])
def test_each_screen_waits_as_long_as_its_people_need(open_kiosk: OpenKiosk, screen, seconds):
    model = open_kiosk().model
    model.read() if screen == "reading" else model.sign()
    assert model.presence._timer.interval() == seconds
    model.open_sheet("privacy")
    assert model.presence._timer.interval() == 60_000


def test_more_time_is_asked_for_by_touch_and_what_was_typed_is_covered_until_somebody_touches_again(kiosk: Kiosk):
    fill_in(kiosk)
    ask(kiosk)
    kiosk.hand.tap("more_time")
    kiosk.hand.wait_until(lambda: kiosk.model.presence.resting, "more time")
    panel = kiosk.hand.wait_for("stay_panel")
    assert panel.property("opaque") is True
    corner = kiosk.hand.photograph().pixelColor(300, 300)
    assert corner.alpha() == 255
    kiosk.hand.tap("stay")
    kiosk.hand.wait_until(lambda: kiosk.hand.find("stay_panel") is None, "the panel to go")
    assert kiosk.hand.read("given_name_input") == "Zoë"


def test_more_time_is_reached_by_keys_alone_and_a_touch_beside_it_only_says_i_am_here(kiosk: Kiosk):
    fill_in(kiosk)
    ask(kiosk)
    kiosk.hand.press(Qt.Key.Key_Tab)
    assert kiosk.hand.focused() == "more_time"
    kiosk.hand.press(Qt.Key.Key_Return)
    kiosk.hand.wait_until(lambda: kiosk.model.presence.resting, "more time")
    assert kiosk.hand.focused() == "stay"
    kiosk.hand.press(Qt.Key.Key_Space)
    kiosk.hand.wait_until(lambda: kiosk.hand.find("stay_panel") is None, "the panel to go")
    ask(kiosk)
    QTest.mouseClick(kiosk.window.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    kiosk.hand.wait_until(lambda: kiosk.hand.find("stay_panel") is None, "the panel to go")
    assert kiosk.model.screen == "form"


def test_the_warning_speaks_of_what_was_typed_only_where_something_was(kiosk: Kiosk):
    kiosk.model.read()
    kiosk.hand.wait_for_screen("reading")
    ask(kiosk)
    assert kiosk.hand.read("countdown") == "In 20 seconds the start page comes back."
    kiosk.hand.tap("stay")
    fill_in(kiosk)
    ask(kiosk)
    assert kiosk.hand.read("countdown") == "What you typed will be cleared in 20 seconds."


def test_who_types_to_be_taken_off_is_warned_of_that_too(kiosk: Kiosk):
    for way in ("sign", "who_sees_what", "take_back"):
        kiosk.hand.tap(way)
    kiosk.hand.wait_for_screen("take_back_sheet")
    for typed, warning in (("", "In 20 seconds the start page"), ("Zoë", "What you typed will be cleared")):
        kiosk.hand.fill("take_back_name_input", typed)
        ask(kiosk)
        assert kiosk.hand.read("countdown").startswith(warning)
        kiosk.hand.tap("stay")
        kiosk.hand.wait_until(lambda: kiosk.hand.find("stay_panel") is None, "the panel to go")


def test_leave_asks_only_where_something_is_typed(kiosk: Kiosk):
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    kiosk.hand.tap("leave")
    kiosk.hand.wait_for_screen("welcome")
    fill_in(kiosk)
    kiosk.hand.tap("leave")
    kiosk.hand.tap("go_on")
    kiosk.hand.wait_until(lambda: kiosk.hand.find("leave_panel") is None, "the question to go")
    assert kiosk.hand.read("given_name_input") == "Zoë"
    kiosk.hand.tap("leave")
    kiosk.hand.tap("clear_and_leave")
    kiosk.hand.wait_for_screen("welcome")
    assert not kiosk.model.form.begun


def test_escape_from_reading_asks_as_well_once_something_was_typed(kiosk: Kiosk):
    fill_in(kiosk)
    kiosk.model.read()
    kiosk.hand.wait_for_screen("reading")
    kiosk.model.step_back()
    kiosk.hand.wait_for("leave_panel")
    kiosk.hand.press(Qt.Key.Key_Escape)
    kiosk.hand.wait_until(lambda: kiosk.hand.find("leave_panel") is None, "the question to go")
    assert (kiosk.model.screen, kiosk.model.form.begun) == ("reading", True)


def test_who_copies_the_code_has_more_than_three_minutes_and_is_not_asked_whether_they_are_there(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(patience=QUICK)
    thank(kiosk)
    asked: list[int] = []
    kiosk.model.presence.changed.connect(lambda: asked.append(kiosk.model.presence.countdown))
    kiosk.hand.tap("thanks_more_time")
    kiosk.hand.wait_until(lambda: kiosk.model.thanks.secondsLeft < 300 - 180, "three minutes to go by")
    assert asked == [], "two clocks would end each other"
    assert (kiosk.model.screen, kiosk.hand.read("code")) == ("thanks", CODE)
